/** Runs the Redocly CLI: lint, bundle and build-docs have no supported interface in process. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { briefly } from './node-options.ts';
import { repository } from './registry.ts';

const root = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));

/** The CLI ended with an error; `output` is all that it printed, with file and line of each problem. */
export class RedoclyError extends Error {
  override readonly name = 'RedoclyError';
  constructor(
    readonly command: string,
    readonly output: string,
  ) {
    super(`redocly ${command} failed:\n${output}`);
  }
}

/** Runs `redocly <args>` in the repository and returns what it printed. Sends nothing to anybody. */
export function redocly(...args: string[]): Promise<string> {
  return run(args[0] ?? '', [join(root, 'bin', 'cli.js'), ...args]);
}

/** The same command with several arguments, in one process, which has options for Node itself. */
export function redoclyRuns(
  command: string,
  runs: readonly (readonly string[])[],
  nodeOptions: readonly string[] = [],
): Promise<string> {
  const module = pathToFileURL(join(root, 'lib', 'index.js')).href;
  const all = JSON.stringify(runs.map((args) => [command, ...args]));
  return run(command, [...nodeOptions, join(import.meta.dirname, 'redocly-runs.mjs'), module, all]);
}

function run(command: string, nodeArguments: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    // React, which renders build-docs, takes a fifth less CPU so, and writes the same.
    NODE_ENV: 'production',
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...briefly, ...nodeArguments],
      { cwd: repository, env, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        const output = withoutBox(stdout + stderr).trim();
        if (error) reject(new RedoclyError(command, output));
        else resolve(output);
      },
    );
  });
}

/** Drops the framed notice about Node versions that the CLI prints on each run. */
function withoutBox(text: string): string {
  return text.replace(/^\s*╔═+╗\n(?:\s*║.*║\n)*\s*╚═+╝\n/gmu, '');
}

/** Lints a small description with one rule of the plugin. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createConfig, lint, type Config, type NormalizedProblem } from '@redocly/openapi-core';
import { rules } from '../../scripts/lint/plugin.ts';

export interface Finding {
  readonly message: string;
  /** File and JSON Pointer. */
  readonly at: string;
}

/** The files of a description by path below its folder; `openapi.yaml` is the root. */
export type Files = Readonly<Record<string, string>>;

/** What the rule finds, in its order. */
export async function findings(rule: keyof typeof rules, files: Files | string, options = {}): Promise<Finding[]> {
  const id = `contract/${rule}`;
  const plugin = { id: 'contract', rules: { oas3: { [id]: rules[rule] } } };
  const config = await createConfig({ rules: { [id]: { severity: 'error', ...options } } }, { plugins: [plugin] });
  return (await lintFiles(files, config)).map(({ message, at }) => ({ message, at }));
}

/** Writes the files into a folder `example/`, lints `example/openapi.yaml` and removes them. */
export async function lintFiles(files: Files | string, config: Config): Promise<(Finding & { rule: string })[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'collab-openapi-lint-')));
  try {
    for (const [name, text] of Object.entries(typeof files === 'string' ? { 'openapi.yaml': files } : files)) {
      const file = join(folder, 'example', name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text.startsWith('openapi:') || name !== 'openapi.yaml' ? text : `openapi: 3.1.0\n${text}`);
    }
    const problems = await lint({ ref: join(folder, 'example', 'openapi.yaml'), config });
    return problems.map((problem) => ({
      rule: problem.ruleId,
      message: problem.message,
      at: placeOf(problem, folder),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function placeOf({ location }: NormalizedProblem, folder: string): string {
  const [first] = location;
  return `${relative(join(folder, 'example'), first!.source.absoluteRef)}${first!.pointer ?? ''}`;
}

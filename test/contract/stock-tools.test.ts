/** The bundles in tools that know nothing of this project. They run in an empty folder, so that no configuration of ours helps. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRegistry } from '../../scripts/registry.ts';

const modules = createRequire(import.meta.url);
const redocly = join(dirname(modules.resolve('@redocly/cli/package.json')), 'bin', 'cli.js');
const prism = join(dirname(modules.resolve('@stoplight/prism-cli/package.json')), 'dist', 'index.js');
const openapiTypescript = join(dirname(modules.resolve('openapi-typescript/package.json')), 'bin', 'cli.js');

let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collab-openapi-stock-tools-'));
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** What a tool printed, and whether it ended well. */
function run(tool: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [tool, ...args], { cwd: folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

/** One request that needs no knowledge but that of the description, and the example that answers it. */
const requests: Readonly<Record<string, { path: string; headers: Record<string, string>; example: string }>> = {
  shimo: {
    path: '/sdk/v2/api/license/users?page=1&size=20',
    headers: { 'X-Shimo-Signature': 'signature', 'X-Shimo-Token': 'token' },
    example: 'ListUsersSuccess',
  },
  circle: {
    path: '/org/app/circle/server/list/by-app?limit=20',
    headers: { Authorization: 'Bearer token' },
    example: 'ListServersByAppSuccess',
  },
  'access-token': {
    path: '/AccessToken/app?skip=0&take=20',
    headers: { Authorization: 'Bearer token' },
    example: 'ListAccessTokensSuccess',
  },
};

/**
 * Operations of which the vendor documents a failure by an HTTP status of 400 to 499. `recommended` warns about all others, and
 * that stays: a description invents no failure, and `default` stands for those that nobody documents.
 */
const documented4xx: Readonly<Record<string, (operationId: string) => boolean>> = {
  shimo: (operationId) => operationId === 'copyFile',
  circle: () => true,
  'access-token': () => false,
};

/** The vendor's own paths, which `search` as an identifier of a community would make ambiguous. */
const ambiguous: Readonly<Record<string, string[]>> = {
  circle: ['by-id', 'join', 'tag', 'users'].map((end) => `/{org_name}/{app_name}/circle/server/{server_id}/${end}`),
};

interface Bundle {
  paths: Record<string, Record<string, { operationId?: string }>>;
  components: { examples: Record<string, { value: unknown }> };
}

describe.each(readRegistry())('$name', ({ name, bundle: file }) => {
  const readBundle = async (): Promise<Bundle> => JSON.parse(await readFile(file, 'utf8')) as Bundle;

  test('redocly lint finds no error, and the expected warnings', async () => {
    const { code, stdout } = await run(redocly, 'lint', file, '--extends=recommended', '--format=json');
    const { problems } = JSON.parse(stdout) as {
      problems: { ruleId: string; severity: string; location: { pointer: string }[] }[];
    };
    const found = problems.map(({ ruleId, severity, location }) => `${severity} ${ruleId} ${location[0]!.pointer}`);
    const escaped = (path: string): string => path.replaceAll('~', '~0').replaceAll('/', '~1');
    const expected = Object.entries((await readBundle()).paths).flatMap(([path, item]) => [
      ...Object.entries(item)
        .filter(([, { operationId }]) => operationId !== undefined && !documented4xx[name]!(operationId))
        .map(([method]) => `warn operation-4xx-response #/paths/${escaped(path)}/${method}/responses`),
      ...(ambiguous[name]?.includes(path) ? [`warn no-ambiguous-paths #/paths/${escaped(path)}`] : []),
    ]);
    expect(found.sort()).toEqual(expected.sort());
    expect(code).toBe(0);
  });

  test('openapi-typescript makes types of it without a warning', async () => {
    const output = join(folder, `${name}.ts`);
    const { code, stdout, stderr } = await run(openapiTypescript, file, '-o', output);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/⚠|✘|warn/i);
    expect(code).toBe(0);
    expect(await readFile(output, 'utf8')).toContain('export interface operations');
  });

  test('prism mock starts without a warning and answers with the example of the description', async () => {
    const { path, headers, example } = requests[name]!;
    const mock = await startPrism(file);
    const response = await fetch(`${mock.url}${path}`, { headers });
    expect({ status: response.status, body: (await response.json()) as unknown }).toEqual({
      status: 200,
      body: (await readBundle()).components.examples[example]!.value,
    });
    expect(response.headers.get('sl-violations')).toBeNull();
    expect(mock.log().filter((line) => /warn|error|fatal|✖|⚠/i.test(line))).toEqual([]);
  });
});

/** Starts Prism's own command on a free port; `log` is what it printed apart from the list of operations. */
function startPrism(file: string): Promise<{ url: string; log: () => string[] }> {
  const child = spawn(process.execPath, [prism, 'mock', file, '--port', '0'], { cwd: folder });
  children.push(child);
  let output = '';
  const log = (): string[] => output.split('\n').filter((line) => !/ (GET|POST|PUT|DELETE) /.test(line));
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      const url = /Prism is listening on (http:\S+)/.exec(output)?.[1];
      if (url) resolve({ url, log });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`prism mock ended with ${code}:\n${output}`)));
  });
}

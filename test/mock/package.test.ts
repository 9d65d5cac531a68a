/** The package `collab-openapi-mock`, used as its users do: from its tarball, in a project that has nothing else. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildMockPackage } from '../../scripts/mock/package.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { operations, requestOf } from './contract.ts';

const run = promisify(execFile);
const manifestOf = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;

let folder: string;
let project: string;
let packed: { files: { path: string }[]; filename: string };
let installed: { stdout: string; stderr: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collab-openapi-mock-'));
  project = join(folder, 'project');
  await buildMockPackage(join(folder, 'package'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder, join(folder, 'package')]);
  [packed] = JSON.parse(stdout) as [typeof packed];
  await run('mkdir', [project]);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }');
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'warn'];
  installed = await run('npm', ['install', ...flags, join(folder, packed.filename)], { cwd: project });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds what it needs, and nothing else', () => {
  const names = readRegistry().map(({ name }) => name);
  const expected = [
    'LICENSE',
    'README.md',
    'cli.cjs',
    'index.cjs',
    'index.d.ts',
    'package.json',
    ...names.flatMap((name) => [`model/${name}.json`, `openapi/${name}.json`]),
  ];
  expect(packed.files.map(({ path }) => path).sort()).toEqual(expected.sort());
});

test('names no path of the machine that built it', () => {
  for (const { path } of packed.files) {
    const text = readFileSync(join(folder, 'package', path), 'utf8');
    expect(text.includes(repository), path).toBe(false);
  }
});

test('carries the bundles as they are', () => {
  for (const { name, bundle } of readRegistry()) {
    const shipped = join(project, 'node_modules/collab-openapi-mock/openapi', `${name}.json`);
    expect(readFileSync(shipped, 'utf8')).toBe(readFileSync(bundle, 'utf8'));
  }
});

test('installs the versions of the engine that the repository pins, without a warning about Node', () => {
  const { overrides = {} } = manifestOf(join(repository, 'package.json'));
  for (const name of ['@stoplight/prism-http', '@stoplight/prism-core']) {
    expect(manifestOf(join(project, 'node_modules', name, 'package.json')).version, name).toBe(overrides[name]);
  }
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: object };
  expect(Object.keys(packages).filter((path) => /@stoplight\/prism-(http|core)$/.test(path))).toHaveLength(2);
  expect(Object.keys(packages).filter((path) => /prism-(cli|http-server)$/.test(path))).toEqual([]);
  expect(installed.stderr).not.toMatch(/EBADENGINE|ERESOLVE|deprecated.*stoplight/);
});

const first = readRegistry().map(
  ({ name }) =>
    operations.find(({ api, operation }) => api.name === name && operation.httpMethod === 'GET') ?? expect.fail(name),
);

/** A request to each API, as the arguments of fetch. */
const requests = (base: string) =>
  first.map((listed) => {
    const [url, init] = requestOf(base, listed);
    return [
      url,
      { method: listed.operation.httpMethod, headers: Object.fromEntries(new Headers(init.headers)) },
    ] as const;
  });

describe('startMock()', () => {
  const script = `
    const { url, close } = await startMock();
    const statuses = [];
    for (const [path, init] of ${JSON.stringify(requests(''))}) statuses.push((await fetch(url + path, init)).status);
    await close();
    process.stdout.write(JSON.stringify(statuses));`;

  test.each([
    ['import', 'user.mjs', `import { startMock } from 'collab-openapi-mock';${script}`],
    ['require', 'user.cjs', `(async () => { const { startMock } = require('collab-openapi-mock');${script} })();`],
  ])('by %s', async (_, file, text) => {
    writeFileSync(join(project, file), text);
    const { stdout, stderr } = await run(process.execPath, [file], { cwd: project });
    expect([JSON.parse(stdout), stderr]).toEqual([first.map(() => 200), '']);
  });

  test('is typed', async () => {
    writeFileSync(
      join(project, 'user.mts'),
      `import { startMock, type MockOptions, type RunningMock } from 'collab-openapi-mock';
       const options: MockOptions = { port: 0, host: '127.0.0.1' };
       const mock: RunningMock = await startMock(options);
       const url: string = mock.url;
       await mock.close();
       // @ts-expect-error A port is a number.
       await startMock({ port: '0' });
       export { url };`,
    );
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      '--moduleDetection',
      'force',
    ];
    await expect(run(process.execPath, [tsc, ...flags, 'user.mts'], { cwd: project })).resolves.toMatchObject({
      stdout: '',
    });
  });
});

test('npx collab-openapi-mock', async () => {
  const child = spawn('npx', ['--no-install', 'collab-openapi-mock', '--port', '0'], { cwd: project, detached: true });
  try {
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (data) => {
        output += String(data);
        const ready = /^Ready on (\S+)\. /m.exec(output)?.[1];
        if (ready !== undefined) resolve(ready);
      });
      child.once('exit', () => reject(new Error(`ended before it was ready: ${output}`)));
    });
    for (const [path, init] of requests(url)) expect((await fetch(path, init)).status).toBe(200);
  } finally {
    const ended = once(child, 'exit');
    // npx runs the mock as a child of its own: the signal goes to both.
    process.kill(-(child.pid ?? expect.fail('no process')), 'SIGTERM');
    await ended;
  }
});

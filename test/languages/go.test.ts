/** The Go module by the tools of its own language. The vectors are in conformance.test.ts. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modulePath } from '../../scripts/clients/go/module.ts';
import { startMock, type RunningMock } from '../../scripts/mock/index.ts';
import { repository } from '../../scripts/registry.ts';
import { go as language } from '../conformance/drivers/go.ts';

const module = join(repository, 'generated', 'go');
/** Known to run on Go 1.26. */
const staticcheck = 'honnef.co/go/tools/cmd/staticcheck@v0.8.2';
const environment = { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOWORK: 'off' };
const execute = promisify(execFile);

/** What a command prints. @throws with its output if it fails. */
async function output(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const options = { cwd: module, env: { ...environment, ...env }, maxBuffer: 1 << 26 };
  const { stdout, stderr } = await execute(command, args, options).catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  });
  return stdout + stderr;
}

const goFiles = readdirSync(module, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.go'));
const missing = language.missing();

it.skipIf(missing === undefined || !process.env['CI'])(`Go is there: ${missing ?? ''}`, () => {
  expect.fail(missing);
});

it('asks for Go 1.23 and for no other module', () => {
  expect(readFileSync(join(module, 'go.mod'), 'utf8')).toBe(`module ${modulePath}\n\ngo 1.23\n`);
});

it('imports nothing but the standard library and itself', () => {
  const foreign = goFiles.flatMap((name) => {
    const [block = ''] = /^import (?:\([^)]*\)|"[^"]*")/m.exec(readFileSync(join(module, name), 'utf8')) ?? [];
    const paths = [...block.matchAll(/"([^"]+)"/g)].map(([, path = '']) => path);
    return paths.filter((path) => /^[^/]*\./.test(path) && !path.startsWith(modulePath));
  });
  expect(foreign).toEqual([]);
});

describe.skipIf(missing !== undefined)('the module', () => {
  it('is formatted by gofmt', async () => {
    expect(await output('gofmt', ['-l', '.'])).toBe('');
  });

  it('satisfies go vet', async () => {
    expect(await output('go', ['vet', './...'])).toBe('');
  });

  it('satisfies staticcheck with all of its checks', async () => {
    // It is a module of its own, so its dependencies don't get into this one's go.mod.
    await output('go', ['run', staticcheck, '-checks', 'all', './...'], { GOFLAGS: '' });
  });

  it('passes its own tests under the race detector', async () => {
    const told = await output('go', ['test', '-race', '-count=1', './...']);
    expect(told).not.toContain('FAIL');
    expect(told).toMatch(/^ok .*\/shimo/m);
  });

  it('has a doc comment on each exported name', async () => {
    expect(await output('go', ['run', join(import.meta.dirname, 'go-docs', 'main.go'), '.'])).toBe('');
  });

  it('is a module that other programs import under its own name', async () => {
    expect(await output('go', ['list', './...'])).toContain(`${modulePath}/accesstoken\n`);
  });
});

describe.skipIf(missing !== undefined)('the examples', () => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  const examples = {
    sheets: ['file-1'],
    communities: [],
    tokens: [],
  } as const;

  it('are all run', () => {
    expect(readdirSync(join(module, 'examples')).sort()).toEqual(Object.keys(examples).sort());
  });

  it.each(Object.entries(examples))('%s runs against the mock', async (name, args) => {
    const session = `${mock.url}/@go-${name}`;
    const told = await output('go', ['run', `./examples/${name}`, ...args], {
      SHIMO_BASE_URL: `${session}/shimo`,
      SHIMO_APP_ID: 'app',
      SHIMO_APP_SECRET: 'secret',
      SHIMO_TOKEN: 'token',
      CIRCLE_BASE_URL: `${session}/circle`,
      CIRCLE_ORG_NAME: 'easemob-demo',
      CIRCLE_APP_NAME: 'testapp',
      CIRCLE_CLIENT_ID: 'id',
      CIRCLE_CLIENT_SECRET: 'secret',
      ZSGF_BASE_URL: `${session}/access-token`,
      ZSGF_APP_KEY: 'demo-app',
      ZSGF_ACCESS_TOKEN: 'token',
    });
    expect(told.trim()).not.toBe('');
  });
});

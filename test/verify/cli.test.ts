/** `npm run verify:live` as a command. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { help, parseOptions } from '../../scripts/verify/options.ts';
import { changing, deploy, type Change } from './deviating-server.ts';
import { environmentFor } from './environments.ts';

const cli = fileURLToPath(new URL('../../scripts/verify/cli.ts', import.meta.url));
const apis = readRegistry().map(loadModel);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collab-openapi-verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function command(args: readonly string[], environment: Record<string, string | undefined> = {}) {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args], { env, cwd: join(cli, '../../..') });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (output.stdout += String(data)));
  child.stderr.on('data', (data) => (output.stderr += String(data)));
  const [status] = (await once(child, 'exit')) as [number | null];
  return { status, ...output };
}

async function verifying(change?: Change) {
  const deployment = await deploy(inject('mockUrl'), change);
  const report = join(folder, `${change ? 'deviating' : 'faithful'}.md`);
  const ended = await command(['--api', 'access-token', '--report', report], environmentFor(deployment.url));
  await deployment.close();
  return { ...ended, report };
}

describe('the command', { timeout: 60_000 }, () => {
  test('ends with 0 where nothing differs, and leaves a report for people and one for machines', async () => {
    const { status, stdout, report } = await verifying();
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing differs.');
    expect(readFileSync(report, 'utf8')).toContain('# ZSGF access tokens at http://127.0.0.1:');
    const { findings, operations } = JSON.parse(readFileSync(report.replace('.md', '.json'), 'utf8')) as {
      findings: object[];
      operations: { called: string[] };
    };
    expect([findings, operations.called]).toEqual([[], ['listAccessTokens']]);
  });

  test('ends with 1 where something differs, and shows what', async () => {
    const { status, stdout, report } = await verifying(changing('listAccessTokens', (body) => (body['region'] = 'cn')));
    expect(status).toBe(1);
    const [row] = stdout.split('\n').filter((line) => line.startsWith('| unknown field'));
    expect(row).toBe('| unknown field | `listAccessTokens` | `200 /region` | nothing | string | 2 | 1 |');
    const { exchanges } = JSON.parse(readFileSync(report.replace('.md', '.json'), 'utf8')) as { exchanges: object[] };
    expect(exchanges).toMatchObject([{ number: 1, response: { status: 200, body: { region: 'cn' } } }]);
  });

  test('ends with 2 where a variable is missing, and names it', async () => {
    const { status, stderr } = await command(['--api', 'shimo', '--report', join(folder, 'none.md')]);
    expect(status).toBe(2);
    expect(stderr).toContain('SHIMO_APP_SECRET  the AppSecret');
    expect(stderr).not.toContain(' at ');
    expect(existsSync(join(folder, 'none.md'))).toBe(false);
  });
});

describe('the options', () => {
  test.each<[string[], string]>([
    [[], '--api is missing: one of shimo, circle, access-token'],
    [['--api', 'shimmo'], 'there is shimo, circle'],
    [['--api', 'shimo', '--report', ''], '--report needs'],
    [['--api', 'shimo', '--wirte'], "Unknown option '--wirte'"],
    [['shimo'], 'Unexpected argument'],
  ])('%j are refused', (args, says) => {
    expect(() => parseOptions(args, apis)).toThrow(expect.objectContaining({ name: 'UsageError' }));
    expect(() => parseOptions(args, apis)).toThrow(says);
  });

  test('have their defaults', () => {
    expect(parseOptions(['--api', 'circle'], apis)).toMatchObject({ write: false, report: 'dist/verify/circle.md' });
    expect(parseOptions(['--help'], apis)).toBe('help');
  });

  test('are told with all variables, those that follow from the model too', () => {
    const text = help(apis);
    for (const name of [...Object.keys(environmentFor('')), 'CIRCLE_SERVER_ID', '--write', '--report']) {
      expect(text).toContain(name);
    }
  });
});

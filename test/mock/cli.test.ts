/** `npm run mock`. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { isLoopback, parseListenOptions } from '../../scripts/mock/cli-options.ts';
import { readRegistry } from '../../scripts/registry.ts';

const cli = fileURLToPath(new URL('../../scripts/mock/cli.ts', import.meta.url));
const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args], { env: { ...process.env, ...env } });
  running.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (output.stdout += String(data)));
  child.stderr.on('data', (data) => (output.stderr += String(data)));
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const url = /^Ready on (\S+)\. /m.exec(output.stdout)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then(() => reject(new Error(`ended before it was ready: ${output.stderr}`)));
  });
  ready.catch(() => undefined);
  return { child, output, ended, ready };
}

describe('the command', { timeout: 60_000 }, () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints a line for each API and one when it is ready, and stops on %s',
    async (signal) => {
      const { child, output, ended, ready } = start(['--port', '0']);
      const url = await ready;
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const lines = output.stdout.trimEnd().split('\n');
      expect(lines.slice(0, -1).map((line) => line.split('  ')[0])).toEqual(
        readRegistry().map(({ name }) => `${url}/${name}`),
      );
      expect((await fetch(url)).status).toBe(200);
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
      expect(output.stderr).toBe('');
    },
  );

  test('says in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { output, ended } = start(['--port', String(port)]);
    expect(await ended).toEqual([1, null]);
    other.close();
    expect(output).toEqual({
      stdout: '',
      stderr: `Port ${port} on 127.0.0.1 is taken. Stop what listens there, or choose another with --port N.\n`,
    });
  });

  test('says in one line that a host is not of this machine', async () => {
    const { output, ended } = start(['--port', '0', '--host', '192.0.2.1']);
    expect(await ended).toEqual([1, null]);
    expect(output.stderr).toBe('192.0.2.1 is no address of this machine. Choose another with --host H.\n');
  });

  test('says that others can reach it, in production too', async () => {
    const { output, ready } = start(['--port', '0', '--host', '0.0.0.0'], { NODE_ENV: 'production' });
    const url = await ready;
    expect(output.stdout).toContain('Anyone who can reach 0.0.0.0 can use this mock.');
    expect((await fetch(`${url}/access-token/AccessToken/app`)).status).toBe(401);
  });
});

describe('the options', () => {
  test.each(['--help', '-h'])('are told by %s', async (option) => {
    const { output, ended } = start([option]);
    expect(await ended).toEqual([0, null]);
    expect(output.stdout).toContain(
      'Options: --port N (default 4010, 0 takes a free one), --host H (default 127.0.0.1)',
    );
  });

  test.each<[string[], object]>([
    [[], { port: 4010, host: '127.0.0.1' }],
    [['--port', '0', '--host', '::1'], { port: 0, host: '::1' }],
    [['-p', '65535', '--host=localhost'], { port: 65535, host: 'localhost' }],
  ])('%j', (args, expected) => expect(parseListenOptions(args)).toEqual(expected));

  test.each<[string[], string]>([
    [['--port', 'http'], '--port http: a port is a number'],
    [['--port', '65536'], 'from 0 to 65535'],
    [['--port', ''], 'a port is a number'],
    [['--port'], '--port'],
    [['--host', ''], '--host needs an address'],
    [['--prot', '1'], "Unknown option '--prot'"],
    [['4010'], 'Unexpected argument'],
  ])('%j is refused', (args, says) => {
    expect(() => parseListenOptions(args)).toThrow(says);
    expect(() => parseListenOptions(args)).toThrow('Options: --port N (default 4010');
  });

  test('know what only this machine can reach', () => {
    expect(['127.0.0.1', '127.8.8.8', 'localhost', '::1'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '::', '10.0.0.1', 'example.com'].some(isLoopback)).toBe(false);
  });
});

/** Who can reach the mock: nobody but this machine, unless it is told otherwise, and then it says so. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { attackMock, type AttackedMock } from './attacked-mock.ts';

/** Other addresses of this machine: those that others know it by, and of Linux one more that is its own. */
const others = [
  ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
  ...Object.values(networkInterfaces()).flatMap((each) =>
    (each ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
  ),
];

async function reachable(port: number, hosts: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    hosts.map(async (host) => {
      const socket = connect(port, host);
      const answered = await once(socket, 'connect', { signal: AbortSignal.timeout(5000) }).then(
        () => true,
        () => false,
      );
      socket.destroy();
      return answered ? [host] : [];
    }),
  );
  return found.flat();
}

const warning = /Anyone who can reach 0\.0\.0\.0 can use this mock\./;

describe('npm run mock', () => {
  let mock: AttackedMock;
  afterEach(() => mock.stop());

  test('listens on 127.0.0.1 only', async () => {
    mock = await attackMock();
    expect(others.length).toBeGreaterThan(0);
    expect(await reachable(mock.port, ['127.0.0.1', ...others])).toEqual(['127.0.0.1']);
    expect(mock.output()).not.toMatch(/Anyone/);
  });

  test('listens elsewhere where it is told so, and says so', async () => {
    mock = await attackMock('--host', '0.0.0.0');
    expect(await reachable(mock.port, others)).toEqual(others);
    expect(mock.output()).toMatch(warning);
  });
});

test.each([
  ['on 127.0.0.1 only', [], false],
  ['elsewhere where it is told so, and says so', ['--host', '0.0.0.0'], true],
])('npm start listens %s', async (_, args, isOpen) => {
  const script = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--port', '0', ...args]);
  try {
    let output = '';
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        // The line of the last API comes before the reference is built, which takes its time.
        if (/\n(The mock is ready|Reference)/.test(output)) resolve();
      });
      child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
    });
    const port = Number(/http:\/\/[^:]+:(\d+)\/shimo/.exec(output)?.[1]);
    expect(await reachable(port, others)).toEqual(isOpen ? others : []);
    expect(warning.test(output)).toBe(isOpen);
  } finally {
    child.kill('SIGKILL');
  }
});

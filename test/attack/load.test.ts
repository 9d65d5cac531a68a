/** More than a client sends, more slowly, or from more sides: the mock answers others meanwhile, and its memory stays bounded. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profile, tries } from '../assurance/profile.ts';
import { record, type Finding } from '../assurance/record.ts';
import { head } from '../mock/raw.ts';
import { attackMock, type AttackedMock } from './attacked-mock.ts';
import { open } from './bytes.ts';
import { upload, uploads } from './uploads.ts';

let mock: AttackedMock;
const findings: Finding[] = [];
beforeAll(async () => {
  mock = await attackMock();
  // What is loaded and compiled on the first requests is no part of what an attack needs.
  await mock.expectHealth();
});
afterAll(async () => {
  await mock.stop();
  record('attack-mock-load', 'The mock under load', findings);
});

/** Megabytes that an attack may need beside what the mock holds anyway. */
const allowance = 160;

/** Runs an attack, holds the memory that it took against the allowance, and the mock's answers after it against the contract. */
async function attack(what: string, tried: number, run: () => Promise<void>): Promise<void> {
  mock.peak();
  const before = mock.memory();
  let wrong = 1;
  let figures = '';
  try {
    await run();
    const more = Math.max(0, mock.peak() - before);
    figures = `at most ${more} MB more memory`;
    expect(more, figures).toBeLessThan(allowance);
    await mock.expectHealth();
    wrong = 0;
  } finally {
    findings.push({ what, tried, wrong, figures });
  }
}

describe('uploads', () => {
  const sizes = profile === 'full' ? [60, 1024] : [60];

  test.each(sizes.flatMap((megabytes) => Object.entries(uploads).map(([what, shape]) => ({ what, megabytes, shape }))))(
    '$what, $megabytes MB',
    async ({ what, megabytes, shape }) => {
      await attack(`${what}, ${megabytes} MB`, 1, async () => {
        expect(await upload(mock.url, { ...shape, megabytes })).toBe(shape.status);
      });
    },
  );

  test('that are cut, and eight at once', async () => {
    const cuts = tries({ reduced: 20, full: 300 });
    await attack('uploads that are cut in the middle', cuts, async () => {
      const all = Object.values(uploads);
      for (let n = 0; n < cuts; n += 4) {
        const some = all
          .slice(n % all.length)
          .concat(all)
          .slice(0, 4);
        await Promise.all(some.map((shape) => upload(mock.url, { ...shape, megabytes: 8 }, n % 8)));
      }
    });
    await attack('uploads of 60 MB, eight at once', 8, async () => {
      const [shape] = Object.values(uploads);
      if (!shape) throw new Error('there are uploads');
      const replies = await Promise.all(Array.from({ length: 8 }, () => upload(mock.url, { ...shape, megabytes: 60 })));
      expect(replies).toEqual(Array(8).fill(200));
    });
  });
});

describe('connections', () => {
  /** Opens them all, and cuts them in the end. */
  async function withConnections(count: number, use: (sockets: readonly Socket[]) => Promise<void>): Promise<void> {
    const sockets: Socket[] = [];
    try {
      for (let n = 0; n < count; n += 100) {
        sockets.push(...(await Promise.all(Array.from({ length: Math.min(100, count - n) }, () => open(mock.port)))));
      }
      await use(sockets);
    } finally {
      for (const socket of sockets) socket.destroy();
    }
  }

  test('1,000 that are idle', async () => {
    await attack('idle connections', 1000, () => withConnections(1000, () => mock.expectHealth()));
  });

  test('1,000 that send half a request', async () => {
    await attack('connections that stop in the middle of a request', 1000, () =>
      withConnections(1000, async (sockets) => {
        const request = `${head('POST /access-token/AccessToken/app', { 'content-type': 'application/json', 'content-length': 900 })}{"title":"`;
        for (const [n, socket] of sockets.entries()) socket.write(request.slice(0, 1 + ((n * 7) % request.length)));
        await mock.expectHealth();
      }),
    );
  });

  test('that drip, header by header and byte by byte', async () => {
    const seconds = tries({ reduced: 2, full: 120 });
    await attack(`slowloris: connections that drip for ${seconds} s`, 300, () =>
      withConnections(300, async (sockets) => {
        for (const [n, socket] of sockets.entries()) {
          if (n % 2 === 0) socket.write('GET /access-token/AccessToken/app HTTP/1.1\r\n');
          else
            socket.write(
              head('POST /access-token/AccessToken/app', {
                'content-type': 'application/json',
                'content-length': 9999,
              }),
            );
        }
        for (let second = 0; second < seconds; second += 1) {
          for (const [n, socket] of sockets.entries()) socket.write(n % 2 === 0 ? `x-${second}: a\r\n` : ' ');
          await sleep(1000);
          if (second % 10 === 0) await mock.expectHealth();
        }
        // Node gives headers a minute, and looks twice a minute who had more. A body may take as long as it needs.
        if (profile === 'full') expect(sockets.filter((socket) => !socket.closed).length).toBe(150);
      }),
    );
  });

  test('that ask and ask, and never read', async () => {
    const count = tries({ reduced: 20_000, full: 200_000 });
    await attack('pipelined requests whose answers are not read', count, () =>
      withConnections(1, async ([socket]) => {
        const request = Buffer.from(
          head('GET /circle/o/a/circle/server/list/by-app?limit=20', { connection: 'keep-alive' }).repeat(1000),
        );
        socket?.pause();
        for (let n = 0; n < count; n += 1000) socket?.write(request);
        await sleep(2000);
        await mock.expectHealth();
      }),
    );
  });

  test('that come and go', async () => {
    const count = tries({ reduced: 1000, full: 20_000 });
    await attack('connections that are reset at once', count, async () => {
      for (let n = 0; n < count; n += 100) {
        const sockets = await Promise.all(Array.from({ length: 100 }, () => open(mock.port)));
        for (const socket of sockets) {
          socket.write(head('GET /access-token/AccessToken/app?skip=0&take=1'));
          socket.resetAndDestroy();
        }
      }
    });
  });
});

test('sessions and tasks without number', async () => {
  const count = tries({ reduced: 500, full: 50_000 });
  await attack('sessions with a task each', count, async () => {
    for (let n = 0; n < count; n += 50) {
      await Promise.all(
        Array.from({ length: 50 }, async (_, each) => {
          const query = 'signature=x&token=x';
          const reply = await fetch(
            `${mock.url}/@${'s'.repeat(100)}-${n + each}/shimo/sdk/v2/api/files/v1/export/f?${query}`,
            {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: '{"type":"pdf"}',
            },
          );
          expect(reply.status, await reply.text()).toBe(200);
        }),
      );
    }
  });
});

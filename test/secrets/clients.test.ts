/**
 * No client shows a secret: not in a log, not in an error, its stack or its causes, and not when it is printed or serialized
 * itself, whatever the server does.
 *
 * What a library below a client logs of its own accord is not searched where the user has to switch it on and it tells of answers:
 * the debug log of httpcore about what it receives, the reason phrase in that of httpx, the one of the JDK's HTTP client. Nor are
 * results in TypeScript, which are plain objects, and JSON of results and options: whoever writes a secret on purpose gets it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../../scripts/registry.ts';
import { profile } from '../assurance/profile.ts';
import { record } from '../assurance/record.ts';
import { canaries } from './canaries.ts';
import { namedCalls } from './calls.ts';
import { drivers } from './drivers/index.ts';
import { trialsAt, type Trial } from './plan.ts';
import { faults } from './server/faults.ts';
import { search } from './trial.ts';

/** Those that a client of any API sends; the AppSecret never leaves it, and the rest is the server's. */
const sent = ['accessToken', 'appToken', 'clientSecret', 'made signature', 'signature', 'token'];

const scratch = join(repository, 'dist', 'secrets');

describe.each(drivers)('$title', (driver) => {
  let folder: string;
  beforeAll(async () => {
    expect(driver.missing()).toBeUndefined();
    mkdirSync(scratch, { recursive: true });
    folder = mkdtempSync(join(scratch, `${driver.name}-`));
    await driver.prepare(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('shows no secret', async () => {
    const verdict = await search(driver, folder, (url) => trialsAt(url, profile === 'full'));
    const size = `${Math.round(verdict.bytes / 2 ** 20)} MiB of logs, errors and printed objects searched`;
    const secrets = `${verdict.received.length} kinds of secrets reached the server`;
    record(`secrets-${driver.name}`, `Secrets: ${driver.title}`, [
      {
        what: `${driver.title}: ${namedCalls.length} calls under ${faults.length} answers, each of them searched for secrets`,
        tried: verdict.trials,
        wrong: verdict.leaks.length + verdict.faults.length,
        figures: `${verdict.requests} requests, ${size}, ${secrets}`,
      },
    ]);
    expect(verdict.leaks).toEqual([]);
    expect(verdict.faults).toEqual([]);
    expect(verdict.received).toEqual(sent);
  });

  test('would be found out', async () => {
    const one = (url: string): Trial[] => trialsAt(url, false).slice(0, 1);
    const { leaks } = await search(driver, folder, one, true);
    const told = leaks.join('\n');
    for (const { name } of Object.values(canaries)) expect(told).toContain(`leaked: ${name}, plain`);
  });
});

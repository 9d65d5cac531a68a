/** Every case through every client. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../assurance/record.ts';
import { givenIn } from './cases/case.ts';
import { drivers } from './drivers/index.ts';
import { findingsOf, lightMemory } from './findings.ts';
import { tryLarge, tryLight, trialNames, type Tries } from './all-cases.ts';
import type { Language } from './language.ts';
import { isMissing, startAll, stopAll } from './start-all.ts';
import { topics } from './cases/index.ts';
import { tryCall } from './trial.ts';

let languages: ReadonlyMap<string, Language>;
const tried = new Map<string, Tries>();

beforeAll(async () => {
  languages = await startAll();
  const all = [...languages.values()];
  // Most of these wait.
  await Promise.all(all.map(async (language) => tried.set(language.language, await tryLight(language))));
  // These keep a small machine busy.
  for (const language of all) await tryLarge(language, tried.get(language.language)?.trials);
});

afterAll(() => stopAll(languages));

describe.each(drivers)('$title', (driver) => {
  if (isMissing(driver)) return;

  afterAll(() => {
    const { trials = new Map(), memory } = tried.get(driver.name) ?? {};
    record(`faults-${driver.name}`, `Clients under faults: ${driver.title}`, findingsOf([...trials.values()], memory));
  });

  it.each(trialNames)('%s', (name) => {
    expect(tried.get(driver.name)?.trials.get(name)?.faults).toEqual([]);
  });

  it('needs little memory for all that is not large', () => {
    expect(tried.get(driver.name)?.memory ?? 0).toBeLessThan(lightMemory);
  });

  it('is found wrong where a case says something else', async () => {
    const language = languages.get(driver.name);
    const each = topics.flatMap(({ cases }) => cases).find(({ name }) => name === 'reset before an answer');
    if (!language || !each) throw new Error('There is nothing to try.');
    const unlike = { ...each, gives: { ...givenIn(each, driver.name), kind: 'ok' as const } };
    const safe = { call: 'getPlainText', requests: 1, retries: 1 };
    const { faults } = await tryCall(language, unlike, safe);
    expect(faults).toEqual([expect.stringContaining('expected ok, got network'), '2 requests instead of 1 at most']);
  });
});

/**
 * Calls that must not repeat, in each language. With answers that break at random none is ever carried out twice, and a task outlives
 * the process that began it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../scripts/mock/index.ts';
import { tries } from '../assurance/profile.ts';
import { record, type Finding } from '../assurance/record.ts';
import { onceOnly } from './calls.ts';
import { drivers } from './drivers/index.ts';
import type { Language } from './language.ts';
import { repeatCalls, wrongOf, type Repetition } from './repetition.ts';
import { resumeTask, taskStarts } from './resumption.ts';
import { startApplyingServer } from './server/applying-server.ts';
import { startRelay } from './server/relay.ts';
import { isMissing, startAll, stopAll } from './start-all.ts';

const times = tries({ reduced: 50, full: 1_000 });
const seed = Number(process.env['FAULTS_SEED'] ?? 20261122);

let languages: ReadonlyMap<string, Language>;
const done = new Map<string, readonly Repetition[]>();

beforeAll(async () => {
  languages = await startAll();
  const repeatAll = async (language: Language): Promise<void> => {
    const server = await startApplyingServer(16);
    const calls = onceOnly.map(({ id }) => id);
    const must = await repeatCalls(language.session(), server.lanes, calls, times, seed);
    const patient = { timeoutMs: 1_000, retries: 1 };
    const may = await repeatCalls(language.session(), server.lanes, ['getPlainText'], 16, seed, patient);
    done.set(language.language, [...must, ...may]);
    await server.close();
  };
  await Promise.all([...languages.values()].map(repeatAll));
}, 3_600_000);

afterAll(() => stopAll(languages));

it('knows the calls that must not repeat', () => {
  const known = ['appendSheetValues', 'deleteSheetRows', 'joinServer', 'importFile', 'exportFile', 'createFile'];
  expect(onceOnly.map(({ id }) => id)).toEqual(expect.arrayContaining(known));
});

describe.each(drivers)('$title', (driver) => {
  if (isMissing(driver)) return;
  const findings: Finding[] = [];
  const resumptions: Finding[] = [];
  const of = (id: string): Repetition[] => (done.get(driver.name) ?? []).filter(({ call }) => call === id);

  afterAll(() => {
    record(`repeats-${driver.name}`, `Calls that must not repeat: ${driver.title}`, findings);
    record(`resume-${driver.name}`, `Tasks whose process is killed: ${driver.title}`, resumptions);
  });

  it.each(onceOnly)('$id is never carried out twice', ({ id }) => {
    const own = of(id);
    const wrong = wrongOf(own);
    const applied = own.filter(({ counts }) => counts.applied > 0);
    const lost = applied.filter(({ kind }) => kind !== 'ok').length;
    const figures = `carried out ${applied.length} times, ${lost} of them with a broken answer; seed ${seed}`;
    findings.push({ what: id, tried: own.length, wrong: wrong.length, figures });
    expect(wrong).toEqual([]);
    expect(own).toHaveLength(times);
    expect(lost).toBeGreaterThan(0);
  });

  it('would be noticed: a call that is safe to repeat is carried out more than once', () => {
    expect(wrongOf(of('getPlainText')).some(({ counts }) => counts.applied > 1)).toBe(true);
  });

  it.each(taskStarts)('a task of $operation is taken up by another process', async (task) => {
    const language = languages.get(driver.name);
    if (!language) throw new Error('The language was not started.');
    const mock = await startMock();
    const relay = await startRelay(mock.url);
    const { killed, resumed, ...counts } = await resumeTask(language, relay, task);
    await relay.close();
    await mock.close();
    const isRight = resumed.kind === 'ok' && counts.starts === 1;
    const figures = `${counts.questionsBefore} questions before the process was killed, ${counts.questionsAfter} after`;
    resumptions.push({ what: `${task.operation}, resumed`, tried: 1, wrong: isRight ? 0 : 1, figures });
    expect(killed).toMatchObject({ kind: 'crash' });
    expect(counts.questionsBefore).toBeGreaterThan(0);
    expect(resumed).toMatchObject({ kind: 'ok' });
    expect(counts.starts).toBe(1);
    expect(counts.questionsAfter).toBeGreaterThan(0);
  });
});

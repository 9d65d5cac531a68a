/** Runs the samples of a target, each as a success and as a failure. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';
import { fileName } from '../../scripts/samples/index.ts';
import type { Target } from '../../scripts/samples/target.ts';
import { baseUrls, environment, uploadContent } from './environment.ts';
import { expectedSamples, type ExpectedSample } from './expected.ts';
import type { Exchange, SampleJudge } from './judge.ts';
import { byTwo, run, type Ended } from './process.ts';
import type { SampleFile, Toolchain } from './toolchain.ts';

export const samplesFolder = join(repository, 'generated', 'samples');
/** What is built from the samples, and the folder that they run in. */
export const workFolder = join(repository, 'dist', 'samples');

export const expected = expectedSamples();

/** A failure that no client repeats. */
export const failure = { status: 403, json: { code: 4242, message: '没有权限' } };

export function expectedSample(operationId: string): ExpectedSample {
  const found = expected.find((one) => one.operationId === operationId);
  if (!found) throw new Error(`there is no operation ${operationId}`);
  return found;
}

export const fileOf = (
  target: Target,
  { api, operationId }: Pick<ExpectedSample, 'api' | 'operationId'>,
): SampleFile => ({
  name: operationId,
  path: join(samplesFolder, api, operationId, fileName(target)),
});

const signing = { api: 'shimo', operationId: 'sign' };
export const signFile = (target: Target): SampleFile => fileOf(target, signing);

/** Builds the samples of a target and keeps what starts them. */
export async function prepared(
  target: Target,
  toolchain: Toolchain,
  files: readonly SampleFile[],
): Promise<(sample: SampleFile) => readonly string[]> {
  const missing = toolchain.missing();
  if (missing !== undefined) throw new Error(`${target.label} cannot run: ${missing}`);
  const folder = join(workFolder, target.id);
  await mkdir(folder, { recursive: true });
  return toolchain.prepare(files, folder);
}

/** Makes the folder that samples run in, with the files that they upload. */
export async function makeWorkingFolder(...uploads: string[]): Promise<string> {
  const folder = join(workFolder, 'cwd');
  await mkdir(folder, { recursive: true });
  const names = [...expected.flatMap(({ files }) => files), ...uploads];
  await Promise.all(names.map((name) => writeFile(join(folder, name), uploadContent)));
  return folder;
}

/** Starts a program with all that it may read from its environment. */
export const starter =
  (command: readonly string[], api: string, changes: Readonly<Record<string, string | undefined>> = {}) =>
  (url: string): Promise<Ended> =>
    run(command, { cwd: join(workFolder, 'cwd'), env: { ...environment, [baseUrls[api] ?? '']: url, ...changes } });

/** What was wrong when the server answered with a success, and with a failure. */
export interface Faults {
  readonly success: readonly string[];
  readonly failure: readonly string[];
}

interface Judged {
  readonly success: Exchange;
  readonly failure: Exchange;
  readonly successFaults: (ended: Ended) => string[];
  readonly failureFaults: (ended: Ended) => string[];
}

/** Runs a sample twice. */
export async function faultsOf(
  judge: SampleJudge,
  { api }: ExpectedSample,
  command: readonly string[],
  judged: Judged,
): Promise<Faults> {
  const start = starter(command, api);
  const good = await judge.judge(judged.success, start);
  const bad = await judge.judge(judged.failure, start);
  return {
    success: [...good.faults, ...judged.successFaults(good.ended)],
    failure: [...bad.faults, ...judged.failureFaults(bad.ended)],
  };
}

/** Runs all samples of a target, two at a time. */
export async function allFaults(work: (sample: ExpectedSample) => Promise<Faults>): Promise<Map<string, Faults>> {
  const faults = new Map<string, Faults>();
  await byTwo(expected, async (sample) => {
    faults.set(sample.operationId, await work(sample));
  });
  return faults;
}

/** Every sample of every target is run against a judge. test/samples/README.md says how. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../scripts/registry.ts';
import { clientTargets, fileName, plainTargets } from '../../scripts/samples/index.ts';
import { clientToolchains } from '../samples/client-toolchain.ts';
import { clientFaults, failureFaults, startSampleJudge, successFaults, type SampleJudge } from '../samples/judge.ts';
import { oddCase, oddReply, plainTarget } from '../samples/odd.ts';
import { inOwnWay } from '../samples/own-ways.ts';
import {
  allFaults,
  expected,
  expectedSample,
  failure,
  faultsOf,
  fileOf,
  makeWorkingFolder,
  prepared,
  samplesFolder,
  signFile,
  starter,
  workFolder,
  type Faults,
} from '../samples/runs.ts';
import { withOwnSignature } from '../samples/signed.ts';
import { missingSwift, swiftParser } from '../samples/swift.ts';
import { toolchains, type SampleFile } from '../samples/toolchain.ts';

const right: Faults = { success: [], failure: [] };

let judge: SampleJudge;
beforeAll(async () => {
  judge = await startSampleJudge();
  await makeWorkingFolder(oddCase('form').fileName);
});
afterAll(() => judge.close());

/** Does the work when it is asked for first. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined;
  return () => (result ??= work());
}

/** Locally a toolchain may be missing; under CI that is a failure. */
const isSkipped = (missing: string | undefined): boolean => missing !== undefined && process.env['CI'] === undefined;

const executed = plainTargets.filter(({ id }) => id !== 'swift-urlsession');

describe.each(executed)('$label', (target) => {
  const toolchain = toolchains[target.id];
  if (!toolchain) throw new Error(`test/samples/toolchain.ts says nothing about ${target.id}`);
  const missing = toolchain.missing();
  if (isSkipped(missing)) {
    it.skip(`skipped: ${missing}`);
    return;
  }

  const commands = once(() =>
    prepared(target, toolchain, [...expected.map((sample) => fileOf(target, sample)), signFile(target)]),
  );
  const commandOf = async (sample: SampleFile) => (await commands())(sample);
  const faults = once(() =>
    allFaults(async (sample) =>
      faultsOf(judge, sample, await commandOf(fileOf(target, sample)), {
        success: inOwnWay(target.id, sample),
        failure: inOwnWay(target.id, { ...sample, reply: failure }),
        successFaults: (ended) => successFaults(ended, sample.reply),
        failureFaults: (ended) => failureFaults(ended, ['403', '没有权限']),
      }),
    ),
  );

  it.each(expected)('$operationId', async ({ operationId }) => {
    expect((await faults()).get(operationId)).toEqual(right);
  });

  it.each(['ordinary', 'license'] as const)('makes the %s signature that the vectors have', async (name) => {
    const vectors = JSON.parse(
      await readFile(join(repository, 'test', 'conformance', 'vectors', 'shimo.json'), 'utf8'),
    ) as { signatures: Record<string, { payload: string; token: string }> };
    const { payload = '{}', token } = vectors.signatures[name] ?? {};
    const { exp, scope } = JSON.parse(payload) as { exp: number; scope?: string };
    const changes = { SHIMO_SIGNATURE_EXP: String(exp), SHIMO_SIGNATURE_SCOPE: scope };
    const ended = await starter(await commandOf(signFile(target)), 'shimo', changes)('');
    expect(ended).toEqual({ status: 0, stdout: `${token}\n`, stderr: '' });
  });

  it.each(['json', 'form'] as const)('escapes whatever stands in the values of a description: %s', async (kind) => {
    const { request, expected: wanted } = oddCase(kind);
    const folder = join(workFolder, target.id, `odd-${kind}`);
    await mkdir(folder, { recursive: true });
    const sample = { name: 'oddCall', path: join(folder, fileName(target)) };
    await writeFile(sample.path, `${target.program(request)}\n`);
    const command = (await toolchain.prepare([sample], folder))(sample);
    const exchange = {
      request: wanted,
      reply: oddReply,
      normal: (received) => ({ ...received, target: plainTarget(received.target) }),
    } satisfies Parameters<SampleJudge['judge']>[0];
    const { faults: wrong, ended } = await judge.judge(exchange, starter(command, 'shimo'));
    expect([...wrong, ...successFaults(ended, oddReply)]).toEqual([]);
  });

  it.each([
    ['getApp', 'SHIMO_TOKEN'],
    ['getServer', 'CIRCLE_APP_TOKEN'],
    ['listAccessTokens', 'ZSGF_APP_KEY'],
  ])('%s sends nothing without %s, and names it', async (operationId, variable) => {
    const sample = expectedSample(operationId);
    const start = starter(await commandOf(fileOf(target, sample)), sample.api, { [variable]: undefined });
    const { faults: wrong, ended } = await judge.judge(sample, start);
    expect(wrong).toEqual(['0 requests instead of one']);
    expect(failureFaults(ended, [variable])).toEqual([]);
  });
});

describe.each(clientTargets)('$label', (target) => {
  const toolchain = clientToolchains[target.id];
  if (!toolchain) throw new Error(`test/samples/client-toolchain.ts says nothing about ${target.id}`);
  const missing = toolchain.missing();
  if (isSkipped(missing)) {
    it.skip(`skipped: ${missing}`);
    return;
  }

  const faults = once(async () => {
    const commandOf = await prepared(
      target,
      toolchain,
      expected.map((sample) => fileOf(target, sample)),
    );
    return allFaults((sample) => {
      const { request, forClient } = sample;
      return faultsOf(judge, sample, commandOf(fileOf(target, sample)), {
        success: withOwnSignature(sample, { request, reply: forClient.reply }),
        failure: withOwnSignature(sample, { request, reply: failure }),
        successFaults: (ended) => clientFaults(ended, forClient.result),
        failureFaults: (ended) => failureFaults(ended, ['403']),
      });
    });
  });

  it.each(expected)('$operationId', async ({ operationId }) => {
    expect((await faults()).get(operationId)).toEqual(right);
  });
});

describe('Swift (URLSession)', () => {
  const missing = missingSwift();
  if (isSkipped(missing)) {
    it.skip(`skipped: ${missing}`);
    return;
  }
  const parser = once(swiftParser);

  it.each([...expected, { api: 'shimo', operationId: 'sign' }])(
    'parses: $operationId',
    async ({ api, operationId }) => {
      expect((await parser())(join(samplesFolder, api, operationId, 'swift-urlsession.swift'))).toEqual([]);
    },
  );

  it.each(['json', 'form'] as const)('parses whatever stands in the values of a description: %s', async (kind) => {
    const target = plainTargets.find(({ id }) => id === 'swift-urlsession');
    const path = join(workFolder, `odd-${kind}.swift`);
    await writeFile(path, target?.program(oddCase(kind).request) ?? '');
    expect((await parser())(path)).toEqual([]);
  });
});

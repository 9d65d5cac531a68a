/** The judge of the samples notices what is wrong, and what it cannot see is checked here. */
import { createHmac } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import type { Json, Operation, Parameter } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { clientTargets, fileName, plainTargets, samplesOf } from '../../scripts/samples/index.ts';
import { requestCase } from '../../scripts/samples/request-case.ts';
import type { PlainTarget } from '../../scripts/samples/target.ts';
import { environment, secrets } from '../samples/environment.ts';
import { failureFaults, startSampleJudge, successFaults, type SampleJudge } from '../samples/judge.ts';
import { inOwnWay } from '../samples/own-ways.ts';
import { byTwo, isInstalled, succeed } from '../samples/process.ts';
import {
  expected,
  expectedSample,
  failure,
  faultsOf,
  fileOf,
  makeWorkingFolder,
  samplesFolder,
  signFile,
  starter,
  workFolder,
  type Faults,
} from '../samples/runs.ts';
import { withOwnSignature } from '../samples/signed.ts';
import { toolchains } from '../samples/toolchain.ts';

const scratch = join(workFolder, 'judge');
let judge: SampleJudge;
beforeAll(async () => {
  judge = await startSampleJudge();
  await makeWorkingFolder();
  await mkdir(scratch, { recursive: true });
});
afterAll(async () => {
  await judge.close();
  await rm(scratch, { recursive: true });
});

function plain(id: string): PlainTarget {
  const found = plainTargets.find((target) => target.id === id);
  if (!found) throw new Error(`there is no target ${id}`);
  return found;
}

const commandOf = async (id: string, path: string): Promise<readonly string[]> => {
  const toolchain = toolchains[id];
  if (!toolchain) throw new Error(`there is no toolchain of ${id}`);
  return (await toolchain.prepare([], scratch))({ name: '', path });
};

/** The faults of a sample in which one text is replaced by another. */
async function faultsOfChanged(id: string, operationId: string, from: string, to: string): Promise<Faults> {
  const sample = expectedSample(operationId);
  const source = await readFile(fileOf(plain(id), sample).path, 'utf8');
  expect(source).toContain(from);
  const path = join(scratch, `changed-${fileName(plain(id))}`);
  await writeFile(
    path,
    source.replace(from, () => to),
  );
  try {
    return await faultsOf(judge, sample, await commandOf(id, path), {
      success: inOwnWay(id, sample),
      failure: inOwnWay(id, { ...sample, reply: failure }),
      successFaults: (ended) => successFaults(ended, sample.reply),
      failureFaults: (ended) => failureFaults(ended, ['403', '没有权限']),
    });
  } finally {
    await rm(path);
  }
}

describe('A changed sample is noticed', () => {
  it.each<[change: string, id: string, operationId: string, from: string, to: string, fault: RegExp]>([
    ['nothing', 'node-fetch', 'importFile', '', '', /^$/],
    ['a path encoded twice', 'node-fetch', 'deleteSheetRows', '(sheetName)', '(escape(sheetName))', /target is/],
    ['another value in the path', 'curl', 'deleteSheetRows', '$sheet_name', '工作表2', /target is/],
    ['a query that is not encoded', 'curl', 'getSheetValues', '工作表1!A1:C3', 'x%21', /target is/],
    ['a parameter lost', 'curl', 'createFile', "--url-query 'lang=en' ", '', /target is/],
    ['a parameter too many', 'curl', 'createFile', 'lang=en', 'lang=en&a=1', /target is/],
    ['a part lost', 'node-fetch', 'importFile', "form.append('type', 'document');", '', /form is/],
    ['the name of a file changed', 'node-fetch', 'importFile', "]), '测试.docx'", "]), 'test.docx'", /form is/],
    ['the content of a file changed', 'node-fetch', 'importFile', 'new Blob([', "new Blob(['x', ", /form is/],
    [
      'the name of a header changed',
      'node-fetch',
      'getApp',
      "'X-Shimo-Token'",
      "'X-Shimo-Tokens'",
      /x-shimo-token is absent/,
    ],
    ['the value of a header changed', 'node-fetch', 'createFile', 'zh;q=0.9', 'zh;q=0.8', /accept-language is/],
    ['no word before the token', 'node-fetch', 'getServer', 'Bearer ', '', /authorization is/],
    [
      'a credential too many',
      'node-fetch',
      'createAppToken',
      'headers: {',
      "headers: { Authorization: 'Bearer x',",
      /authorization is/,
    ],
    ['a value in the body changed', 'node-fetch', 'createFile', "type: 'document'", "type: 'documentPro'", /body is/],
    [
      'a null too many in the body',
      'node-fetch',
      'createFile',
      "type: 'document'",
      "type: 'document', name: null",
      /body is/,
    ],
    ['a number sent as text', 'node-fetch', 'setUserStatus', 'status: 1', "status: '1'", /body is/],
    [
      'the type of the body lost',
      'node-fetch',
      'createFile',
      "'Content-Type': 'application/json',",
      '',
      /content-type is/,
    ],
    ['another method', 'node-fetch', 'createFile', "'POST'", "'PUT'", /method is/],
    ['a request too many', 'node-fetch', 'getApp', 'const reply', 'await fetch(url);\nconst reply', /2 requests/],
    ['the reply not shown', 'node-fetch', 'getApp', 'console.log(reply);', '', /shows /],
    ['a failure passed over', 'node-fetch', 'getApp', 'if (!response.ok)', 'if (false)', /though the call failed/],
    ['the status of a failure not shown', 'node-fetch', 'getApp', 'HTTP ${response.status}: ', '', /does not show 403/],
    ['the body of a failure not shown', 'node-fetch', 'getApp', ': ${reply}', '', /does not show 没有权限/],
    [
      'a secret shown',
      'node-fetch',
      'getApp',
      'HTTP ${response.status}: ',
      "403 ${env('SHIMO_TOKEN')} ",
      /shows the secret/,
    ],
  ])('%s', async (_change, id, operationId, from, to, fault) => {
    const { success, failure: failed } = await faultsOfChanged(id, operationId, from, to);
    expect([...success, ...failed].join('\n')).toMatch(fault);
  });
});

describe('A signature that a client makes is judged by its key', () => {
  const now = Math.floor(Date.now() / 1000);
  const token = (
    claims: object,
    { kid = environment.SHIMO_APP_ID, secret = environment.SHIMO_APP_SECRET }: { kid?: string; secret?: string } = {},
  ) => {
    const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    const signed = `${encode({ alg: 'HS256', typ: 'JWT', kid })}.${encode(claims)}`;
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
  };
  const right = { exp: now + 240, scope: 'license' };

  it.each<[what: string, signature: string, isRight: boolean]>([
    ['the right one', token(right), true],
    ['another key', token(right, { secret: 'x' }), false],
    ['another app', token(right, { kid: 'x' }), false],
    ['another scope', token({ ...right, scope: 'x' }), false],
    ['no scope', token({ exp: now + 240 }), false],
    ['a claim too many', token({ ...right, iat: now }), false],
    ['too long a life', token({ ...right, exp: now + 86_400 }), false],
    ['no life left', token({ ...right, exp: now - 1 }), false],
  ])('%s', async (_what, signature, isRight) => {
    const sample = expectedSample('getApp');
    const command = await commandOf('node-fetch', fileOf(plain('node-fetch'), sample).path);
    const start = starter(command, 'shimo', { SHIMO_SIGNATURE: signature });
    const { faults } = await judge.judge(withOwnSignature(sample, sample), start);
    expect(faults.length).toBe(isRight ? 0 : 1);
  });
});

describe('What no request shows', () => {
  it('no secret is an argument of a program that a script starts', async () => {
    const bin = join(scratch, 'bin');
    const log = join(scratch, 'arguments');
    await mkdir(bin, { recursive: true });
    await writeFile(log, '');
    for (const program of ['curl', 'openssl', 'od', 'sed', 'tr', 'date']) {
      const path = join(bin, program);
      const others = `PATH=\${PATH#${bin}:}`;
      await writeFile(
        path,
        `#!/bin/bash\nprintf '%s\\n' "${program}" "$@" >> '${log}'\n${others} exec ${program} "$@"\n`,
      );
      await chmod(path, 0o755);
    }
    const target = plain('curl');
    const changes = { PATH: `${bin}:${process.env['PATH']}` };
    await byTwo(expected, async (sample) => {
      const start = starter(['bash', fileOf(target, sample).path], sample.api, changes);
      const { faults } = await judge.judge(inOwnWay('curl', sample), start);
      expect(faults).toEqual([]);
    });
    const signed = await starter(['bash', signFile(target).path], 'shimo', changes)('');
    expect(signed.status).toBe(0);
    const written = await readFile(log, 'utf8');
    expect(written.match(/^curl$/gm)).toHaveLength(expected.length);
    expect(written).toMatch(/^openssl$/m);
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });

  it.each([...plainTargets, ...clientTargets].filter(({ extension }) => /^m[jt]s$/.test(extension)))(
    'Prettier has nothing to change: $label',
    async (target) => {
      const files = expected.map((sample) => fileOf(target, sample).path);
      const config = await resolveConfig(join(samplesFolder, '..', '..', 'package.json'));
      for (const filepath of files) {
        const source = await readFile(filepath, 'utf8');
        expect([filepath, await check(source, { ...config, filepath })]).toEqual([filepath, true]);
      }
    },
  );

  it.skipIf(!isInstalled('gofmt') && process.env['CI'] === undefined)('gofmt has nothing to change', async () => {
    const { stdout } = await succeed(['gofmt', '-l', samplesFolder], { cwd: samplesFolder });
    expect(stdout).toBe('');
  });
});

describe('What samples have no form for is refused, naming the operation', () => {
  const entry = readRegistry().find(({ name }) => name === 'shimo');
  if (!entry) throw new Error('there is no API shimo');
  const api = loadModel(entry);
  const operation = api.operations.find(({ id }) => id === 'importFile');
  if (!operation?.body) throw new Error('there is no operation importFile with a body');
  const { body } = operation;
  const parameter: Parameter = {
    name: 'one',
    in: 'query',
    required: true,
    deprecated: false,
    description: '',
    type: { kind: 'string' },
    secret: false,
    explode: true,
  };
  const property = { name: 'key', required: true, type: { kind: 'string', secret: true } } as const;
  const form = { ...body, type: { kind: 'object', open: false, properties: [property] } } as const;
  const example = (value: Json) => ({ examples: [{ name: 'One', summary: '', value }] });

  it.each<[what: string, operation: Operation, problem: RegExp]>([
    ['a parameter without an example', { ...operation, parameters: [parameter] }, /importFile.*'one' has no example/],
    ['a list', { ...operation, parameters: [{ ...parameter, example: ['a'] }] }, /importFile.*no single value/],
    ['a path that names no parameter', { ...operation, path: '/{two}' }, /importFile.*'two', which is no parameter/],
    ['a name that templates use', { ...operation, path: '/{url}' }, /importFile.*'url' of their own/],
    ['a path that needs an escape', { ...operation, path: '/a b' }, /importFile.*'\/a b' in the path/],
    ['a body without an example', { ...operation, body: { ...body, examples: [] } }, /importFile.*no example/],
    [
      'a part that is no text',
      { ...operation, body: { ...form, ...example({ other: [1] }) } },
      /importFile.*'other'.*no text/,
    ],
    [
      'a secret without a variable',
      { ...operation, body: { ...form, ...example({ key: 'x' }) } },
      /importFile.*'key' is secret/,
    ],
  ])('%s', (_what, changed, problem) => {
    expect(() => requestCase(api, changed)).toThrow(problem);
  });

  it('an API whose variables are not named', () => {
    expect(() => requestCase({ ...api, name: 'other' }, operation)).toThrow(/other: name its environment variables/);
  });

  it('a number that a double rounds', () => {
    const rounded = {
      ...operation,
      body: { ...body, mediaType: 'application/json', ...example({ id: 2 ** 53 }) },
    } as const;
    expect(() => samplesOf(api, rounded)).toThrow(/importFile for cURL.*9007199254740992/);
  });
});

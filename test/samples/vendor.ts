/**
 * Runs the samples of a vendor's page through the judge, and prints a table of how many work.
 * npx tsx test/samples/vendor.ts DOCUMENT, where DOCUMENT is the text of the page about access tokens.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { clientClassPath } from '../../scripts/clients/java/toolchain.ts';
import { environment } from './environment.ts';
import { startSampleJudge, type Exchange, type SampleJudge } from './judge.ts';
import { run, type Ended } from './process.ts';
import { expectedSample, failure, workFolder } from './runs.ts';
import { okHttpJars, python } from './toolchain.ts';

interface Language {
  readonly label: string;
  /** The first line of a sample. */
  readonly begins: RegExp;
  readonly file: string;
  /** What a reader would have to add to a fragment before it can be run at all. */
  readonly complete?: (source: string) => string;
  /** The command that builds it, if any, and the one that runs it. */
  readonly commands: (file: string) => Promise<readonly (readonly string[])[]>;
}

const javaCommands = async (file: string, folder: string, jars: readonly string[]) => [
  ['javac', '-cp', jars.join(delimiter), '-d', folder, file],
  ['java', '-cp', [folder, ...jars].join(delimiter), file.includes('okhttp') ? 'Main' : 'ApiClient'],
];

const languages: readonly Language[] = [
  {
    label: 'Java (java.net.http)',
    begins: /^import java\.net\.http\.HttpClient;/,
    file: 'ApiClient.java',
    commands: async (file) => javaCommands(file, join(file, '..'), (await clientClassPath()).split(delimiter)),
  },
  {
    label: 'Python (requests)',
    begins: /^import requests/,
    file: 'sample.py',
    commands: async (file) => [[python, file]],
  },
  { label: 'Go (net/http)', begins: /^package main/, file: 'main.go', commands: async (file) => [['go', 'run', file]] },
  { label: 'Node.js (axios)', begins: /^const axios/, file: 'axios.cjs', commands: async (file) => [['node', file]] },
  { label: 'PHP (cURL)', begins: /^<\?php/, file: 'sample.php', commands: async (file) => [['php', file]] },
  {
    label: 'C# (HttpClient)',
    begins: /^using System;/,
    file: 'Sample.cs',
    // Mono has no System.Text.Json, which half of the samples name without a use.
    complete: (source) => (source.includes('JsonSerializer') ? source : source.replace('using System.Text.Json;', '')),
    commands: async (file) => [
      ['mcs', '-r:System.Net.Http.dll', `-out:${file}.exe`, file],
      ['mono', `${file}.exe`],
    ],
  },
  {
    label: 'Ruby (net/http)',
    begins: /^require 'net\/http'/,
    file: 'sample.rb',
    complete: (source) => source.replace('http.use_ssl = true', 'http.use_ssl = false'),
    commands: async (file) => [['ruby', file]],
  },
  {
    label: 'Node.js (fetch)',
    begins: /^(const data = |fetch\()/,
    file: 'fetch.mjs',
    commands: async (file) => [['node', file]],
  },
  {
    label: 'Java (OkHttp)',
    begins: /^import okhttp3\.OkHttpClient;/,
    file: join('okhttp', 'ApiClient.java'),
    complete: (source) =>
      `${/new JSONObject/.test(source) ? source : source.replace('import org.json.JSONObject;', '')}
class Main { public static void main(String[] args) { new ApiClient().makeRequest(); } }`,
    commands: async (file) => javaCommands(file, join(file, '..'), okHttpJars),
  },
];

/** The order in which the page describes the operations. */
const operations = ['listAccessTokens', 'createAccessToken', 'updateAccessToken', 'deleteAccessToken'] as const;

const startOfSamples = '示例代码';
const endOfSamples = '返回结果';
/** Nothing in it has a meaning between the quotes of some language. */
const token = 'example-token';

/** In the order of the page. The last one is of a language that is only parsed, and ends the one before it. */
const begins = [...languages.map((language) => language.begins), /^import Foundation/];

/** The samples of each operation, by the place of their language in the list. */
function samplesIn(page: string): string[][] {
  const sections = page.split(startOfSamples).slice(1);
  if (sections.length !== operations.length) {
    throw new Error(`The page has ${sections.length} sections of samples, expected are ${operations.length}.`);
  }
  return sections.map((section) => {
    const lines = (section.split(endOfSamples)[0] ?? '').split('\n').filter((line) => !/^\d+$/.test(line.trim()));
    const starts: number[] = [];
    for (const begin of begins) {
      const start = lines.findIndex((line, index) => index > (starts.at(-1) ?? -1) && begin.test(line));
      if (start < 0) throw new Error(`The page has no sample that begins with ${String(begin)}.`);
      starts.push(start);
    }
    return languages.map((_, index) => lines.slice(starts[index], starts[index + 1]).join('\n'));
  });
}

/** The page's own example of a body will do, if only its fields are the right ones. */
function exchangeOf(operationId: string, reply: Exchange['reply']): Exchange {
  const { request } = expectedSample(operationId);
  const target = request.target.replace(/\?.*/, '');
  return {
    request: { ...request, target, headers: { ...request.headers, authorization: `Bearer ${token}` } },
    reply,
    normal(received) {
      const { json } = request;
      if (json === undefined || !sameFields(received.body.toString(), json)) return received;
      return { ...received, body: Buffer.from(JSON.stringify(json)) };
    },
  };
}

function sameFields(body: string, example: unknown): boolean {
  try {
    const fields = (value: unknown): string =>
      Object.keys(value as object)
        .sort()
        .join();
    return fields(JSON.parse(body)) === fields(example);
  } catch {
    return false;
  }
}

async function runs(language: Language, source: string, folder: string, url: string): Promise<Ended> {
  const file = join(folder, language.file);
  await mkdir(join(file, '..'), { recursive: true });
  const filled = source
    .replaceAll('{server}', url)
    .replaceAll('{appKey}', environment.ZSGF_APP_KEY)
    .replaceAll('{id}', '10001')
    .replaceAll('{your_access_token}', token);
  await writeFile(file, language.complete?.(filled) ?? filled);
  let ended: Ended = { status: null, stdout: '', stderr: 'nothing ran' };
  for (const command of await language.commands(file)) {
    ended = await run(command, { cwd: folder });
    if (ended.status !== 0) break;
  }
  return ended;
}

interface Verdict {
  /** It ends with 0, and the request was right. */
  readonly works: boolean;
  /** It ends with another number when the server refuses. */
  readonly tells: boolean;
  readonly why: string;
}

async function verdictOf(
  judge: SampleJudge,
  language: Language,
  operationId: string,
  source: string,
): Promise<Verdict> {
  const folder = join(workFolder, 'vendor', operationId, String(languages.indexOf(language)));
  const start = (url: string): Promise<Ended> => runs(language, source, folder, url);
  const { reply } = expectedSample(operationId);
  const good = await judge.judge(exchangeOf(operationId, reply), start);
  const bad = await judge.judge(exchangeOf(operationId, failure), start);
  const works = good.ended.status === 0 && good.faults.length === 0;
  const said = good.ended.status === 0 ? good.faults.join('; ') : `${good.ended.stderr}${good.ended.stdout}`;
  return { works, tells: works && bad.ended.status !== 0, why: works ? '' : said };
}

async function main([path]: readonly string[]): Promise<void> {
  if (path === undefined) throw new Error('Name the text of the page: npx tsx test/samples/vendor.ts DOCUMENT');
  const samples = samplesIn(await readFile(path, 'utf8'));
  await rm(join(workFolder, 'vendor'), { recursive: true, force: true });
  const judge = await startSampleJudge();
  try {
    console.log('| Language | Right request | Failure noticed |\n| --- | --- | --- |');
    for (const [place, language] of languages.entries()) {
      const verdicts: Verdict[] = [];
      for (const [index, operationId] of operations.entries()) {
        verdicts.push(await verdictOf(judge, language, operationId, samples[index]?.[place] ?? ''));
      }
      const count = (is: (verdict: Verdict) => boolean): string =>
        `${verdicts.filter(is).length} of ${verdicts.length}`;
      console.log(`| ${language.label} | ${count(({ works }) => works)} | ${count(({ tells }) => tells)} |`);
      for (const [index, { why }] of verdicts.entries()) {
        const [line = ''] = why.split('\n').filter((one) => /error|Error|expected|requests/.test(one));
        if (why !== '') console.error(`  ${language.label}, ${operations[index]}: ${line.trim()}`);
      }
    }
  } finally {
    await judge.close();
  }
}

await main(process.argv.slice(2));

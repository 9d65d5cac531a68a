/** The client as a stranger gets it: packed, installed in an empty project, with the code that the READMEs print. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readRegistry, repository } from '../../scripts/registry.ts';

const run = promisify(execFile);
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'collab-openapi-user-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: repository });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }];
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  await run('npm', ['install', '--prefer-offline', `./${filename}`], { cwd: project });
}, 180_000);

afterAll(() => rm(project, { recursive: true, force: true }));

/** The README's code for an API, with the values that it leaves to the reader. */
async function readmeCode(readme: string, api: string): Promise<string> {
  const text = await readFile(join(repository, readme), 'utf8');
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const code = blocks.find((block) => block.includes(`'collab-openapi/${api}'`));
  if (!code) throw new Error(`${readme} has no example for ${api}`);
  const given =
    "const [appId, appSecret, userToken, clientId, clientSecret, accessToken] = ['a', 'b', 'c', 'd', 'e', 'f'];";
  return `${given}\n${code}`;
}

/** Messages of the compiler for a file of the user's project. */
function typeErrors(file: string): string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

describe('the packed client', () => {
  it('exports each API of the registry, and ships nothing but the client', async () => {
    const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
      files: string[];
    };
    const expected = [...readRegistry().map(({ name }) => `./${name}`), './package.json'];
    expect(Object.keys(manifest.exports)).toEqual(expected);
    expect(manifest.files).toEqual(['dist/typescript']);
  });

  describe.each(['README.md', 'README.zh-CN.md'])('the code of %s', (readme) => {
    it.each(readRegistry().map(({ name }) => name))('for %s compiles and runs', { timeout: 60_000 }, async (api) => {
      const code = await readmeCode(readme, api);
      const file = join(project, `${readme}-${api}.ts`);
      await writeFile(file, code);
      expect(typeErrors(file)).toEqual([]);

      const mocked = code
        .replace(/baseUrl: '[^']+'/, `baseUrl: '${inject('mockUrl')}/${api}'`)
        .replace('createAccessTokens({ appKey', `createAccessTokens({ baseUrl: '${inject('mockUrl')}/${api}', appKey`);
      const { outputText } = ts.transpileModule(mocked, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      const script = join(project, `${readme}-${api}.mjs`);
      await writeFile(script, outputText);
      const { stderr } = await run(process.execPath, [script], { cwd: project });
      expect(stderr).toBe('');
    });
  });
});

/** The client as a stranger gets it: packed, installed in an empty project, with the code that the READMEs print. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { readGuide, writeGuideProject } from './guide.ts';

const run = promisify(execFile);
const readmes = ['README.md', 'README.zh-CN.md'];
let project: string;
let tarball: Uint8Array;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'collab-openapi-user-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: repository });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }];
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  tarball = new Uint8Array(await readFile(join(project, filename)));
  await run('npm', ['install', '--prefer-offline', `./${filename}`, 'typescript@7.0.2'], { cwd: project });
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

/**
 * What a compiler says about the user's project, '' if nothing.
 * @param settings Other than the strictest.
 */
async function complaints(
  compiler: string,
  module: 'NodeNext' | 'ESNext',
  folder = project,
  settings: object = {},
): Promise<string> {
  const config = {
    compilerOptions: {
      target: 'ES2022',
      module,
      moduleResolution: module === 'NodeNext' ? module : 'Bundler',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      ...settings,
    },
    include: ['*.ts'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(compiler, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, '-p', folder]).then(
    ({ stdout }) => stdout,
    (error: Error & { stdout?: string }) => error.stdout || String(error),
  );
}

describe('the packed client', () => {
  it('exports each API of the registry, and ships nothing but the client', async () => {
    const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
      files: string[];
    };
    const expected = ['.', ...readRegistry().map(({ name }) => `./${name}`), './testing', './package.json'];
    expect(Object.keys(manifest.exports)).toEqual(expected);
    expect(manifest.files).toEqual(['dist/typescript', 'generated/typescript/README.md']);
  });

  it('has exactly the modules that are generated, each with its types', async () => {
    const generated = join(repository, 'generated/typescript');
    const modules = (await readdir(generated, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const packed = (await readdir(join(project, 'node_modules/collab-openapi/dist/typescript'), { recursive: true }))
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .sort();
    const expected = modules.flatMap((file) => [file.replace(/ts$/, 'js'), file.replace(/ts$/, 'd.ts')]).sort();
    expect(packed).toEqual(expected);
  });

  it('gives publint nothing to say', async () => {
    const { messages } = await publint({ pack: { tarball: tarball.buffer as ArrayBuffer } });
    expect(messages).toEqual([]);
  });

  it('gives arethetypeswrong nothing to say about a package of ES modules', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    // Its profile `esm-only` leaves out resolution without `exports`, and from CommonJS for a `require` that knows no ES modules.
    const other = ['node10', 'node16-cjs'];
    const problems = result.types === false ? ['no types'] : result.problems;
    expect(
      problems.filter(
        (problem) =>
          !(typeof problem === 'object' && 'resolutionKind' in problem && other.includes(problem.resolutionKind)),
      ),
    ).toEqual([]);
  });

  it('can be imported and required from each of its entries', async () => {
    const script = [
      "import { createRequire } from 'node:module';",
      "const required = createRequire(import.meta.url)('collab-openapi');",
      ...[
        'collab-openapi',
        ...readRegistry().map(({ name }) => `collab-openapi/${name}`),
        'collab-openapi/testing',
      ].map((entry) => `console.log(Object.keys(await import('${entry}')).length > 0);`),
      "console.log(required.createShimo === (await import('collab-openapi')).createShimo);",
    ];
    await writeFile(join(project, 'entries.mjs'), script.join('\n'));
    const { stdout } = await run(process.execPath, ['--no-warnings', join(project, 'entries.mjs')], { cwd: project });
    expect(stdout.trim().split('\n')).toEqual(Array.from({ length: readRegistry().length + 3 }, () => 'true'));
  });

  describe('type-checks in a strict project that checks libraries too', { timeout: 120_000 }, () => {
    beforeAll(async () => {
      const usage = await readFile(join(repository, 'test/types/usage.ts'), 'utf8');
      const imported = usage.replaceAll(/'[./]+\/generated\/typescript\/([a-z-]+)\/index\.ts'/g, "'collab-openapi/$1'");
      expect(imported).not.toContain('generated');
      await writeFile(join(project, 'usage.ts'), imported);
      await writeFile(
        join(project, 'entries.ts'),
        "import { createShimo } from 'collab-openapi';\nimport * as testing from 'collab-openapi/testing';\n" +
          'export const made = [createShimo, testing];\n',
      );
      for (const readme of readmes) {
        for (const { name } of readRegistry()) {
          await writeFile(join(project, `${readme}-${name}.ts`), await readmeCode(readme, name));
        }
      }
    });

    it.each(['NodeNext', 'ESNext'] as const)('with TypeScript 5.9 and modules as %s', async (module) => {
      expect(await complaints(repository, module)).toBe('');
    });

    it.each(['NodeNext', 'ESNext'] as const)('with TypeScript 7 and modules as %s', async (module) => {
      expect(await complaints(project, module)).toBe('');
    });
  });

  describe('the guide', { timeout: 60_000 }, () => {
    let folder: string;
    beforeAll(async () => {
      folder = join(project, 'guide');
      await writeGuideProject(folder);
    });

    // A project of its own, because the types of Node and of other libraries shall not help the one above.
    const settings = { types: ['node'], skipLibCheck: true };
    it.each([
      ['5.9', () => repository],
      ['7', () => project],
    ])('has code that TypeScript %s accepts', async (_, compiler) => {
      const blocks = (await readdir(folder)).filter((file) => file.startsWith('README-'));
      expect(blocks.length).toBeGreaterThan(30);
      expect(await complaints(compiler(), 'NodeNext', folder, settings)).toBe('');
    });

    it.each([
      'collab-openapi',
      ...readRegistry().map(({ name }) => `collab-openapi/${name}`),
      'collab-openapi/testing',
    ])('names every function and class of %s', async (entry) => {
      const guide = await readGuide();
      const script = `const all = Object.entries(await import('${entry}'));
          console.log(all.flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])).join());`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: project });
      const names = stdout.trim().split(',');
      expect(names.length).toBeGreaterThan(1);
      expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(guide))).toEqual([]);
    });

    it('is the one that stands beside the generated modules', async () => {
      expect(await readFile(join(repository, 'generated/typescript/README.md'), 'utf8')).toBe(await readGuide());
    });
  });

  describe.each(readmes)('the code of %s', (readme) => {
    it.each(readRegistry().map(({ name }) => name))('for %s runs', { timeout: 60_000 }, async (api) => {
      const code = await readmeCode(readme, api);
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

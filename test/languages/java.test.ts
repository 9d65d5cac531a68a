/** The Java module by the tools of its own language. The vectors are in conformance.test.ts. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emitJava } from '../../scripts/clients/java/emit.ts';
import { basePackage, constantCase, identifier } from '../../scripts/clients/java/names.ts';
import { sampleProgram } from '../../scripts/clients/java/sample.ts';
import {
  clientClassPath,
  command,
  formatterClassPath,
  javac,
  javaFiles,
  javaMissing,
  quickJvm,
} from '../../scripts/clients/java/toolchain.ts';
import { loadModel } from '../../scripts/model.ts';
import type { Api, Operation, Type } from '../../scripts/model/types.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { sampleArguments } from '../../scripts/samples/arguments.ts';
import { scratchFolder } from '../conformance/trial.ts';

const module = join(repository, 'generated', 'java');
const missing = javaMissing();
const warnings = ['-Xlint:all', '-Werror', '-proc:none', '--release', '17'];

it.skipIf(missing === undefined || !process.env['CI'])(`a JDK and Maven are there: ${missing ?? ''}`, () => {
  expect.fail(missing);
});

it('asks for Java 17 and Jackson, and names no registry', () => {
  const pom = readFileSync(join(module, 'pom.xml'), 'utf8');
  expect(pom).toContain('<maven.compiler.release>17</maven.compiler.release>');
  const dependencies = /<dependencies>([\s\S]*?)<\/dependencies>/.exec(pom)?.[1] ?? '';
  const compiled = dependencies.split('</dependency>').filter((each) => !/<scope>test<\/scope>/.test(each));
  const names = compiled.flatMap((each) => /<artifactId>(.*)<\/artifactId>/.exec(each)?.[1] ?? []);
  expect(names).toEqual(['jackson-databind']);
  const hosts = [...pom.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
  expect(new Set(hosts)).toEqual(new Set(['maven.apache.org', 'www.w3.org']));
});

it('is what the emitter makes, twice the same', async () => {
  const apis = readRegistry().map((entry) => loadModel(entry));
  const folder = await scratchFolder('java-emitted');
  try {
    await emitJava(apis, folder);
    const files = (root: string): string[] =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(java|xml|md)$|LICENSE$/.test(name))
        .sort();
    expect(files(folder)).toEqual(files(module));
    for (const name of files(folder)) {
      expect(readFileSync(join(folder, name), 'utf8'), name).toBe(readFileSync(join(module, name), 'utf8'));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the emitter', () => {
  const [shimo, circle] = readRegistry().map((entry) => loadModel(entry)) as [Api, Api];

  /** What it says of an API in which an operation or a type is another one. */
  async function refusal(api: Api): Promise<string> {
    const folder = await scratchFolder('java-refused');
    try {
      await emitJava([api], folder);
      return 'nothing';
    } catch (error) {
      expect(readdirSync(folder)).toEqual([]);
      return (error as Error).message;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  const withOperation = (api: Api, id: string, change: (operation: Operation) => Partial<Operation>): Api => ({
    ...api,
    operations: api.operations.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
  });
  const withType = (api: Api, name: string, type: Type): Api => ({
    ...api,
    types: api.types.map((each) => (each.name === name ? { ...each, type } : each)),
  });

  it('refuses what it has no form for, and names where that stands', async () => {
    const deep = withOperation(circle, 'listServerMembers', () => ({
      pagination: { style: 'cursor', cursor: 'cursor', limit: 'limit', items: '/users', next: '/users/0/user_id' },
    }));
    expect(await refusal(deep)).toContain("listServerMembers: '/users/0/user_id' lies too deep");
    const joined = withOperation(circle, 'joinServer', ({ parameters }) => ({
      parameters: parameters.map((each) => ({ ...each, explode: false, type: { kind: 'array', items: each.type } })),
    }));
    expect(await refusal(joined)).toContain('joinServer: lists in the query have to be repeated');
    const mixed = withType(shimo, 'CellInput', {
      kind: 'union',
      of: [{ kind: 'ref', name: 'App' }, { kind: 'string' }],
    });
    expect(await refusal(mixed)).toContain('CellInput: a union of Java has either named objects or plain values');
    const unknown = withType(shimo, 'Mention', {
      kind: 'object',
      open: true,
      properties: [{ name: 'place', required: true, type: { kind: 'object', properties: [], open: true } }],
    });
    expect(await refusal(unknown)).toContain('Java has no type for');
    const twin = {
      ...circle,
      types: circle.types.map((each) => (each.name === 'Server' ? { ...each, name: 'Page' } : each)),
    };
    expect(await refusal(twin)).toContain("the schema 'Page' has the name of another class");
  });

  it('finds names where those of the wire are words of Java', async () => {
    expect(identifier('default')).toBe('defaultValue');
    expect(identifier('hashCode')).toBe('hashCodeValue');
    expect(identifier('Accept-Language')).toBe('acceptLanguage');
    expect(constantCase('zh-CN')).toBe('ZH_CN');
    expect(() => identifier('…')).toThrow("'…' makes no name");
  });
});

describe.skipIf(missing !== undefined)('the module', () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await scratchFolder('java-module');
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  /** Files that google-java-format would change. */
  async function unformatted(files: readonly string[]): Promise<string> {
    const exported = ['api', 'code', 'file', 'main', 'parser', 'tree', 'util'].map(
      (name) => `--add-exports=jdk.compiler/com.sun.tools.javac.${name}=ALL-UNNAMED`,
    );
    const formatter = ['-cp', await formatterClassPath(), 'com.google.googlejavaformat.java.Main', '--dry-run'];
    return command('java', [...quickJvm, ...exported, ...formatter, ...files], scratch);
  }

  it('is formatted by google-java-format', async () => {
    expect(await unformatted(javaFiles(module))).toBe('');
  });

  it('compiles without a warning, as a module, and its Javadoc is complete', async () => {
    const documented = ['-Xdoclint:all/protected', `-Xdoclint/package:-${basePackage}.internal`];
    const sources = javaFiles(join(module, 'src', 'main', 'java'));
    await javac(sources, join(scratch, 'module'), ['-p', await clientClassPath(), ...warnings, ...documented]);
  });

  it('has a README whose code compiles', async () => {
    const readme = readFileSync(join(module, 'README.md'), 'utf8');
    const blocks = [...readme.matchAll(/^```java\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
    expect(blocks.length).toBeGreaterThan(3);
    const packages = ['', '.shimo', '.shimo.model', '.circle', '.circle.model'].map((name) => `${basePackage}${name}`);
    const imports = [...packages, 'java.nio.file'].map((name) => `import ${name}.*;\n`).join('');
    const program = `${imports}class Readme { void run(CircleClient circle) throws Exception { ${blocks.join('\n')} } }\n`;
    writeFileSync(join(scratch, 'Readme.java'), program);
    const classPath = [join(scratch, 'module'), await clientClassPath()].join(delimiter);
    await javac([join(scratch, 'Readme.java')], join(scratch, 'readme'), ['-cp', classPath, '-proc:none']);
  });

  it('has examples and samples that compile without a warning', async () => {
    const classPath = [join(scratch, 'module'), await clientClassPath()].join(delimiter);
    const examples = javaFiles(join(module, 'examples'));
    expect(examples.length).toBeGreaterThan(2);
    await javac(examples, join(scratch, 'examples'), ['-cp', classPath, ...warnings]);
    // Each program is called Main; packages keep them apart for the compiler.
    const samples = readRegistry().flatMap((entry) => {
      const api = loadModel(entry);
      return api.operations.map((operation) => {
        const folder = join(scratch, 'samples', operation.id);
        mkdirSync(folder, { recursive: true });
        const program = sampleProgram(api, operation, sampleArguments(api, operation));
        writeFileSync(join(folder, 'Main.java'), `package ${operation.id};\n\n${program}`);
        return join(folder, 'Main.java');
      });
    });
    await javac(samples, join(scratch, 'sample-classes'), ['-cp', classPath, ...warnings]);
    expect(await unformatted(samples)).toBe('');
  });

  it('passes its own tests, and Maven packs it with sources and Javadoc', async () => {
    const copy = join(scratch, 'maven');
    cpSync(module, copy, { recursive: true });
    expect((await command('mvn', ['-q', '-B', 'verify'], copy)).replaceAll(/\u001b\[[\d;]*m|\s/g, '')).toBe('');
    const jars = readdirSync(join(copy, 'target')).filter((name) => name.endsWith('.jar'));
    expect(jars.map((name) => name.replace(/^.*?-\d+\.\d+\.\d+-?/, '')).sort()).toEqual([
      '.jar',
      'javadoc.jar',
      'sources.jar',
    ]);
    const reports = readdirSync(join(copy, 'target', 'surefire-reports')).filter((name) => name.endsWith('.xml'));
    expect(reports.length).toBeGreaterThan(2);
  });
});

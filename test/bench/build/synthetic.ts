/** A repository like this one in a folder of its own, whose descriptions have each operation as often as asked. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readRegistry, repository } from '../../../scripts/registry.ts';
import { lettersOf } from '../multiply.ts';

/** What a build reads, and the documents that it fills. */
const parts = ['openapi', 'scripts', 'redocly.yaml', '.redocly.lint-ignore.yaml', '.prettierrc.json', 'package.json'];
const documents = ['tsconfig.json', 'README.md', 'README.zh-CN.md', 'LICENSE'];

export interface Synthetic {
  readonly folder: string;
  /** Changes one description, as somebody would between two builds. */
  edit(): Promise<void>;
  remove(): Promise<void>;
}

/** @param copies How often it has each operation; 1 leaves the descriptions as their authors wrote them. */
export async function synthetic(copies: number): Promise<Synthetic> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'collab-openapi-bench-build-')));
  const filter = (source: string) => !source.slice(repository.length).includes('node_modules');
  for (const part of [...parts, ...documents])
    await cp(join(repository, part), join(folder, part), { recursive: true, filter });
  await mkdir(join(folder, 'dist'));
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  if (copies > 1) {
    for (const { root } of readRegistry()) await multiply(join(folder, relative(repository, root)), copies);
    // Paths of copies match those of others, as no vendor's would.
    await change(join(folder, 'redocly.yaml'), (text) => text.replace('oas3_1Rules:', '$&\n  no-ambiguous-paths: off'));
  }
  const edited = join(folder, 'openapi/access-token/openapi.yaml');
  return {
    folder,
    edit: () => change(edited, (text) => text.replace(/^( {2}version: )\S+/m, '$10.99.0')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Copies the files of paths and schemas, each with a name of its own in the names of the files and in what refers to them. */
async function multiply(root: string, copies: number): Promise<void> {
  const folder = join(root, '..');
  const paths = await readdir(join(folder, 'paths'));
  const names = await schemasOf(folder, paths);
  const named = await namesOfOperations(folder, paths);
  const reference = new RegExp(`(\\$ref: .*?)\\b(${names.join('|')})\\.yaml`, 'g');
  for (let copy = 2; copy <= copies; copy++) {
    const suffix = lettersOf(copy);
    const inSchemas = (text: string) => text.replaceAll(reference, `$1${suffix}$2.yaml`);
    const inPaths = (text: string) =>
      text
        .replaceAll(/(\$ref: \.\.\/components\/schemas\/)/g, `$1${suffix}`)
        .replaceAll(/^( *x-path-alias: )\//gm, `$1/copy${copy}/`)
        .replaceAll(named, `$1${suffix}`);
    for (const name of names)
      await duplicate(join(folder, 'components/schemas'), `${name}.yaml`, `${suffix}${name}.yaml`, inSchemas);
    for (const path of paths) await duplicate(join(folder, 'paths'), path, `copy${copy}_${path}`, inPaths);
  }
  const errorCodes = join(folder, 'error-codes.yaml');
  if (existsSync(errorCodes)) await change(errorCodes, inErrorCodes(copies));
  await change(root, (text) =>
    text.replace(/^paths:\n((?: .*\n)+)/m, (whole, items: string) =>
      Array.from({ length: copies - 1 }, (_, index) =>
        items
          .replaceAll(/^ {2}\/(.*)$/gm, `  /copy${index + 2}/$1`)
          .replaceAll('$ref: paths/', `$$ref: paths/copy${index + 2}_`),
      ).reduce((all, more) => all + more, whole),
    ),
  );
}

/** Where an API has one resource alone its clients have no name for it: there the names of its methods are made different. */
async function namesOfOperations(folder: string, paths: readonly string[]): Promise<RegExp> {
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, 'paths', path), 'utf8')));
  const resources = new Set(texts.flatMap((text) => text.match(/^ +resource: \w+$/gm) ?? []));
  return resources.size > 1 ? /^( *(?:operationId|resource): \w+)$/gm : /^( *(?:operationId|method): \w+)$/gm;
}

/** Names of the schemas that paths lead to; what shared responses alone lead to stays as it is. */
async function schemasOf(folder: string, paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const waiting = paths.map((path) => ({
    file: join(folder, 'paths', path),
    pattern: /\.\.\/components\/schemas\/(\w+)\.yaml/g,
  }));
  for (const { file, pattern } of waiting) {
    for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(pattern)) {
      if (found.has(name)) continue;
      found.add(name);
      waiting.push({
        file: join(folder, 'components/schemas', `${name}.yaml`),
        pattern: /\$ref: (?:\.\/)?(\w+)\.yaml/g,
      });
    }
  }
  return [...found];
}

/** An error code of an operation is one of its copies too. */
const inErrorCodes = (copies: number) => (text: string) =>
  text.replaceAll(/^ {2}operations:\n((?: {4}- \w+\n)+)/gm, (whole, names: string) =>
    Array.from({ length: copies - 1 }, (_, index) => names.replaceAll(/\w+/g, `$&${lettersOf(index + 2)}`)).reduce(
      (all, more) => all + more,
      whole,
    ),
  );

async function duplicate(folder: string, from: string, to: string, changed: (text: string) => string): Promise<void> {
  await writeFile(join(folder, to), changed(await readFile(join(folder, from), 'utf8')));
}

async function change(file: string, changed: (text: string) => string): Promise<void> {
  await writeFile(file, changed(await readFile(file, 'utf8')));
}

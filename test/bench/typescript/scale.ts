/** The clients of a large description. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emitTypeScript } from '../../../scripts/clients/typescript/emit.ts';
import { emitTypes } from '../../../scripts/clients/typescript/types.ts';
import { loadModelFromDocument } from '../../../scripts/model.ts';
import type { Api } from '../../../scripts/model/types.ts';
import { repository, type ApiEntry } from '../../../scripts/registry.ts';
import { multiplied, type Json } from '../multiply.ts';
import { compileClient, folder, writePeers } from './prepare.ts';

/** Makes the clients of a description with each operation of the entry so many times. */
export async function prepareScaled(entry: ApiEntry, copies: number): Promise<Api> {
  const document = multiplied(JSON.parse(await readFile(entry.bundle, 'utf8')) as Json, copies);
  const name = 'scaled';
  const api = loadModelFromDocument(document, name, name);
  const bundle = join(folder, `${name}.json`);
  await writeFile(bundle, JSON.stringify(document));
  await writePeers(name, bundle);

  const source = join(folder, 'scaled-source');
  await emitTypeScript([api], source);
  await emitTypes({ ...entry, name, bundle, types: join(source, name, 'types.ts') }, api);
  const project = join(folder, 'tsconfig.scaled.json');
  const compilerOptions = { rootDir: source };
  const base = join(repository, 'tsconfig.package.json');
  await writeFile(project, JSON.stringify({ extends: base, compilerOptions, include: [source] }));
  await compileClient(project, join(folder, 'ours'));
  return api;
}

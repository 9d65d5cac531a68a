/** Emits what makes a module of Maven of the clients. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Api } from '../../model/types.ts';
import { repository } from '../../registry.ts';
import { artifactId, basePackage, groupId, modelPackageOf, packageOf } from './names.ts';
import type { SourceFile } from './source-file.ts';
import { pomText } from './pom.ts';

/** The manifest, the licence, and the descriptor of the module. */
export async function moduleFiles(apis: readonly Api[]): Promise<SourceFile[]> {
  const { version, description } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
    version: string;
    description: string;
  };
  return [
    { path: 'pom.xml', text: pomText({ groupId, artifactId, version, description, module: basePackage }) },
    { path: 'LICENSE', text: await readFile(join(repository, 'LICENSE'), 'utf8') },
    { path: 'src/main/java/module-info.java', text: moduleInfo(apis) },
  ];
}

function moduleInfo(apis: readonly Api[]): string {
  const models = apis.map(modelPackageOf);
  const exported = [basePackage, ...apis.map(packageOf), ...models].sort();
  return `/** Clients for Shimo documents, Easemob Circle and ZSGF access tokens. */
module ${basePackage} {
  requires transitive java.net.http;
  requires transitive com.fasterxml.jackson.databind;

${exported.map((name) => `  exports ${name};`).join('\n')}

  opens ${basePackage} to
      com.fasterxml.jackson.databind;
${models
  .sort()
  .map((name) => `  opens ${name} to\n      com.fasterxml.jackson.databind;`)
  .join('\n')}
}
`;
}

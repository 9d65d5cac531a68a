/** Emits the Go client: a module with a package for each API, and the runtime that they share. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Api, NamedType } from '../../model/types.ts';
import { repository } from '../../registry.ts';
import { contentsOf } from '../facts/contents.ts';
import { resourcesOf } from '../facts/resources.ts';
import { successesOf } from '../facts/responses.ts';
import { clientText } from './client.ts';
import { contentText, parserName, unknownName } from './contents.ts';
import { comment } from './doc-comment.ts';
import { codeName, codesText } from './error-codes.ts';
import { goFile } from './format.ts';
import { methodsText } from './methods.ts';
import { runtimeFolder } from './module.ts';
import { checkNames, exported, isSingle, packageName, paramsType, serviceType, taskType, unexported } from './names.ts';
import { operationsText } from './operations.ts';
import { bodyType, hasParams } from './params.ts';
import { dataOf, objectsIn } from './reach.ts';
import { enumText, structText } from './structs.ts';
import { constantName, GoTypes } from './types.ts';

/**
 * Writes the clients of the APIs and the runtime that they share.
 *
 * @param outDir Folder of the module.
 * @throws Error that names the operation or type that Go has no form for.
 */
export async function emitGo(apis: readonly Api[], outDir: string): Promise<void> {
  // All code is made before any is written, so that a mistake in one description leaves no half of a module behind.
  const files = apis.flatMap((api) =>
    filesOf(api).map(([name, code]) => [join(packageName(api), name), code] as const),
  );
  const version = (JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as { version: string }).version;
  await cp(runtimeFolder, outDir, { recursive: true });
  await cp(join(repository, 'LICENSE'), join(outDir, 'LICENSE'));
  await Promise.all([
    ...files.map(([name, code]) => write(join(outDir, name), code)),
    write(
      join(outDir, 'version.go'),
      goFile('collab', `// Version of this module.\nconst Version = ${JSON.stringify(version)}`),
    ),
  ]);
}

async function write(file: string, code: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
}

function filesOf(api: Api): [name: string, code: string][] {
  const types = new GoTypes(api);
  const { sent, forms, needed } = namedTypes(api, types);
  const structs = needed.map((named) => structText(types, named, sent.has(named.name), forms.has(named.name)));
  const resources = [...resourcesOf(api)].map(
    ([resource, operations]) => [resource, methodsText(api, types, operations)] as const,
  );
  const contents = contentsOf(api).map((content) => contentText(api, content));
  const code = [...structs, ...resources.map(([, text]) => text)].join('\n');
  // Enums of replies that only a failure has are not declared.
  const enums = [...types.enums.values()].filter(({ name }) => new RegExp(`\\b${name}\\b`).test(code));
  checkNames(api, [
    'Client',
    'Config',
    'New',
    ...needed.map(({ name }) => exported(name)),
    ...enums.flatMap(({ name, values }) => [name, ...values.map((value) => constantName(name, value))]),
    ...api.errorCodes.map(codeName),
    ...contentsOf(api).flatMap((content) => [exported(content.name), unknownName(content), parserName(content)]),
    ...(isSingle(api) ? [] : resources.map(([resource]) => serviceType(api, resource))),
    ...api.operations.flatMap((operation) => [
      ...(hasParams(operation) ? [paramsType(operation)] : []),
      ...(operation.longRunning ? [taskType(operation)] : []),
    ]),
  ]);
  const name = packageName(api);
  const file = (text: string, head?: string) => goFile(name, text, head);
  const doc = comment([`Package ${name} is the client of ${api.title}.`, api.description.split('\n## ')[0] ?? '']);
  return [
    ['client.go', file(clientText(api), `${doc}\n`)],
    ['types.go', file([...enums.map(enumText), ...structs].join('\n\n'))],
    ['operations.go', file(operationsText(api))],
    ['codes.go', file(codesText(api))],
    ...(contents.length > 0 ? [['contents.go', file(contents.join('\n\n'))] satisfies [string, string]] : []),
    ...resources.map(([resource, text]): [string, string] => [`${unexported(resource).toLowerCase()}.go`, file(text)]),
  ];
}

/** The objects that a client needs: those of requests, those of them that are forms, and all. */
function namedTypes(api: Api, types: GoTypes): { sent: Set<string>; forms: Set<string>; needed: NamedType[] } {
  const bodies = api.operations.flatMap(({ body }) => body?.type ?? []);
  const data = api.operations.flatMap((operation) => dataOf(types, operation, successesOf(operation)) ?? []);
  const sent = objectsIn(types, bodies);
  const received = objectsIn(types, data);
  const forms = new Set(
    api.operations
      .filter(({ body }) => body?.mediaType === 'multipart/form-data')
      .map((operation) => bodyType(operation)),
  );
  const needed = api.types.filter(({ name }) => sent.has(name) || received.has(name));
  return { sent, forms, needed };
}

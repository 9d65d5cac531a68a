/** What things are called in the TypeScript client. */
import type { Api, Operation } from '../../model/types.ts';
import { camelCase, pascalCase } from '../facts/letter-case.ts';
import { clientName, resourcesOf, resourceType } from '../facts/resources.ts';
import { twinIn } from '../facts/twins.ts';

/** A property name as it is written in code. */
export const propertyName = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** Name of the type of the application error codes. */
export const codeType = (api: Api) => `${clientName(api)}ErrorCode`;

export const inputType = (operation: Operation) => `${pascalCase(operation.id)}Input`;
export const outcomeType = (operation: Operation) => `${pascalCase(operation.id)}Outcome`;

/** 'importFile' -> 'resumeImportFile', 'import' -> 'resumeImport'. */
export const resumed = (name: string) => `resume${pascalCase(name)}`;

/**
 * @param others Names of functions and types that the module exports besides those of every operation.
 * @throws Error if two things that one module exports have the same name.
 */
export function checkNames(api: Api, others: readonly string[] = []): void {
  const client = clientName(api);
  const names = [
    ...api.types.map((type) => type.name),
    ...api.operations.flatMap((operation) => [operation.id, inputType(operation), outcomeType(operation)]),
    ...api.operations.flatMap(({ id, longRunning }) => (longRunning?.poll ? [resumed(id)] : [])),
    ...[...resourcesOf(api).keys()].map((resource) => resourceType(api, resource)),
    ...[
      client,
      `${client}Options`,
      `${client}ClientOptions`,
      `${client}ServerOptions`,
      `${camelCase(api.name)}RateLimit`,
      `${client}OperationId`,
      `${client}ErrorCode`,
      `create${client}`,
      `${camelCase(client)}Client`,
    ],
    ...others,
    ...['errorCodes', 'paths', 'components', 'operations', 'webhooks'],
  ];
  const twin = twinIn(names);
  if (twin !== undefined)
    throw new Error(`${api.name}: the TypeScript client would export '${twin}' twice; rename one`);
  for (const [resource, operations] of resourcesOf(api)) {
    const methods = operations.flatMap(({ method, longRunning }) => [
      method,
      ...(longRunning?.poll ? [resumed(method)] : []),
    ]);
    const twin = twinIn(methods);
    if (twin !== undefined) throw new Error(`${api.name}: '${resource}' would have two methods '${twin}'; rename one`);
  }
  for (const reserved of ['client', 'http']) {
    if (resourcesOf(api).has(reserved)) throw new Error(`${api.name}: a resource cannot be called '${reserved}'`);
  }
}

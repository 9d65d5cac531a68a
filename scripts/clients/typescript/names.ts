/** What things are called in the TypeScript client. */
import type { Api, Operation } from '../../model/types.ts';

/** 'access-token' -> 'AccessToken', 'createFile' -> 'CreateFile'. */
export const pascalCase = (name: string) =>
  name.replace(/(^|[-_])(\w)/g, (_, _separator, letter: string) => letter.toUpperCase());

/** 'AccessToken' -> 'accessToken'. */
export const camelCase = (name: string) => pascalCase(name).replace(/^\w/, (letter) => letter.toLowerCase());

/** A property name as it is written in code. */
export const propertyName = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** Resources of an API in the order of their first operation, with their operations. */
export function resourcesOf(api: Api): Map<string, Operation[]> {
  const resources = new Map<string, Operation[]>();
  for (const operation of api.operations) {
    resources.set(operation.resource, [...(resources.get(operation.resource) ?? []), operation]);
  }
  return resources;
}

/** Name of the client: that of the API, or of its resource where it has only one. */
export function clientName(api: Api): string {
  const [only, ...others] = resourcesOf(api).keys();
  return pascalCase(only !== undefined && others.length === 0 ? only : api.name);
}

/** Name of the type of a resource's methods. */
export function resourceType(api: Api, resource: string): string {
  const client = clientName(api);
  return pascalCase(resource) === client ? `${client}Methods` : client + pascalCase(resource);
}

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
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined)
    throw new Error(`${api.name}: the TypeScript client would export '${twin}' twice; rename one`);
  for (const [resource, operations] of resourcesOf(api)) {
    const methods = operations.flatMap(({ method, longRunning }) => [
      method,
      ...(longRunning?.poll ? [resumed(method)] : []),
    ]);
    const twin = methods.find((name, index) => methods.indexOf(name) !== index);
    if (twin !== undefined) throw new Error(`${api.name}: '${resource}' would have two methods '${twin}'; rename one`);
  }
  for (const reserved of ['client', 'http']) {
    if (resourcesOf(api).has(reserved)) throw new Error(`${api.name}: a resource cannot be called '${reserved}'`);
  }
}

/** What things are called in the Python client. */
import type { Api, Operation } from '../../model/types.ts';
import { clientName, resourcesOf, resourceType } from '../facts/resources.ts';
import { twinIn } from '../facts/twins.ts';

const keywords = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is
  lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

/** 'getPlainText' -> 'get_plain_text', 'userID' -> 'user_id', 'Accept-Language' -> 'accept_language'. */
export const snakeCase = (name: string) =>
  name
    .replaceAll('-', '_')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();

/** A name that code can use: 'import' -> 'import_'. */
export function identifier(name: string): string {
  const snake = snakeCase(name);
  if (!/^[a-z_]\w*$/.test(snake)) throw new Error(`'${name}' cannot become a name in Python`);
  return keywords.has(snake) ? `${snake}_` : snake;
}

/** 'createFile' -> 'CREATE_FILE'. */
export const constant = ({ id }: Operation) => snakeCase(id).toUpperCase();

/** Name of the package of an API: 'access-token' -> 'access_token'. */
export const packageName = (api: Api) => identifier(api.name);

/** Resources of an API; undefined as a name stands for the client itself, where the API has only one. */
export function groupsOf(api: Api): { name: string | undefined; operations: Operation[] }[] {
  const resources = [...resourcesOf(api)];
  return resources.map(([name, operations]) => ({ name: resources.length === 1 ? undefined : name, operations }));
}

/** Name of the class with the methods of a resource. */
export const groupClass = (api: Api, resource: string, isAsync: boolean) =>
  asyncName(resourceType(api, resource), isAsync);

/** Name of the client. */
export const clientClass = (api: Api, isAsync: boolean) => asyncName(clientName(api), isAsync);

export const asyncName = (name: string, isAsync: boolean) => (isAsync ? `Async${name}` : name);

/** Names of the methods of an operation, besides its own, by what they do. */
export const methodNames = ({ method }: Operation) => ({
  call: identifier(method),
  pages: `${snakeCase(method)}_pages`,
  items: `${snakeCase(method)}_items`,
  start: `start_${snakeCase(method)}`,
  resume: `resume_${snakeCase(method)}`,
});

/** @throws Error if a class would have two methods of one name. */
export function checkMethods(api: Api, owner: string, names: readonly string[]): void {
  const twin = twinIn(names);
  if (twin !== undefined) throw new Error(`${api.name}: '${owner}' would have '${twin}' twice in Python; rename one`);
}

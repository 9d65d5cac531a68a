/** What things are called in the Go client. */
import type { Api, Operation } from '../../model/types.ts';
import { resourcesOf } from '../facts/resources.ts';
import { twinIn } from '../facts/twins.ts';

/** Words that Go writes in one case, as its linters have them. */
const initialisms = new Set(['api', 'guid', 'html', 'http', 'https', 'id', 'json', 'ttl', 'uri', 'url', 'uuid']);

/** 'server_id' -> 'ServerID', 'fileId' -> 'FileID', 'zh-CN' -> 'ZhCN', 'tagIds' -> 'TagIDs'. */
export function exported(name: string): string {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.map(spelled).join('');
}

/** 'createFile' -> 'createFile', 'URL' -> 'url'. */
export function unexported(name: string): string {
  return exported(name).replace(/^(?:[A-Z]+(?![a-z])|[A-Z])/, (start) => start.toLowerCase());
}

function spelled(word: string): string {
  const lower = word.toLowerCase();
  if (initialisms.has(lower)) return word.toUpperCase();
  if (lower.endsWith('s') && initialisms.has(lower.slice(0, -1))) return `${word.slice(0, -1).toUpperCase()}s`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** 'access-token' -> 'accesstoken'. */
export const packageName = (api: Api) => api.name.replaceAll('-', '');

/** Whether the methods are the client's own, because all are of one resource. */
export const isSingle = (api: Api) => resourcesOf(api).size === 1;

/** The type that has the methods of a resource. */
export const serviceType = (api: Api, resource: string) => (isSingle(api) ? 'Client' : `${exported(resource)}Service`);

export const methodName = ({ method }: Operation) => exported(method);
export const paramsType = ({ id }: Operation) => `${exported(id)}Params`;
export const taskType = ({ id }: Operation) => `${exported(id)}Task`;
/** Variable with what the engine knows about the operation. */
export const operationName = ({ id }: Operation) => `${unexported(id)}Operation`;
export const followingName = ({ id }: Operation) => `${unexported(id)}Following`;
export const readerName = (type: string) => `read${type}`;
export const writerName = (type: string) => `write${type}`;

/** Name of the method that gives the address of a page. */
export const urlMethod = 'URL';

/** @throws Error if a package declares two things of one name. */
export function checkNames(api: Api, declarations: readonly string[]): void {
  const twin = twinIn(declarations);
  if (twin !== undefined) throw new Error(`${api.name}: the Go client would declare '${twin}' twice; rename one`);
}

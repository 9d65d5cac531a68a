/** What things are called in the Java client. */
import type { Api, NamedType, Operation } from '../../model/types.ts';
import { clientName } from '../facts/resources.ts';

/** Coordinates of the module and names of its packages; nothing else knows them. */
export const groupId = 'io.github.collab-openapi';
export const artifactId = 'collab-openapi';
export const basePackage = 'io.github.collabopenapi';

/** Words that cannot be identifiers. */
const keywords = new Set(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends false ' +
    'final finally float for goto if implements import instanceof int interface long native new null package private ' +
    'protected public return short static strictfp super switch synchronized this throw throws transient true try void ' +
    'volatile while'
  ).split(' '),
);

/** Names that a component of a record cannot have, and those that a builder or a record has anyway. */
const taken = new Set(
  'clone finalize getClass hashCode notify notifyAll toString wait extra builder build equals'.split(' '),
);

/** 'access-token' -> 'AccessToken', 'server_id' -> 'ServerId', 'createFile' -> 'CreateFile'. */
export const pascalCase = (name: string) =>
  name.replace(/(^|[-_ ])(\w)/g, (_, _separator, letter: string) => letter.toUpperCase());

/** 'server_id' -> 'serverId', 'Accept-Language' -> 'acceptLanguage'. */
export const camelCase = (name: string) => pascalCase(name).replace(/^\w/, (letter) => letter.toLowerCase());

/** 'documentPro' -> 'DOCUMENT_PRO', 'zh-CN' -> 'ZH_CN'. */
export const constantCase = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toUpperCase();

/** Name of a field, parameter or component by its name on the wire. */
export function identifier(wire: string): string {
  const name = camelCase(wire);
  if (!/^[a-z]\w*$/.test(name)) throw new Error(`'${wire}' makes no name for a field in Java`);
  return keywords.has(name) || taken.has(name) ? `${name}Value` : name;
}

/** Name of the method of an operation. One that Java does not allow is named after the operation. */
export const methodName = ({ id, method }: Operation) => (keywords.has(method) ? id : method);

/** 'import' -> 'resumeImport'. */
export const resumeName = ({ method }: Operation) => `resume${pascalCase(method)}`;

/** 'createFile' -> 'CREATE_FILE'. */
export const operationConstant = ({ id }: Operation) => constantCase(id);

/** The record of an operation's optional parameters. */
export const paramsName = ({ id }: Operation) => `${pascalCase(id)}Params`;

/** The class of the client. */
export const clientClass = (api: Api) => `${clientName(api)}Client`;

/** The class of a resource's methods. */
export const serviceName = (resource: string) => `${pascalCase(resource)}Service`;

/** 'access-token' -> 'io.github.collabopenapi.accesstoken'. */
export const packageOf = (api: Api) => `${basePackage}.${api.name.replace(/\W/g, '').toLowerCase()}`;

export const modelPackageOf = (api: Api) => `${packageOf(api)}.model`;

/** The class of the named type, null for one that stands for a plain type. */
export const constantsOf = ({ type }: NamedType): readonly string[] | undefined =>
  type.kind === 'string' ? (type.enum ?? type.knownValues) : undefined;

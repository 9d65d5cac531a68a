/** Emits `client.ts`: the methods by resource, and the functions that create a client. */
import type { Api, Credential, Operation, Parameter } from '../../model/types.ts';
import { hasFiles, hasUploads } from '../facts/bodies.ts';
import { camelCase } from '../facts/letter-case.ts';
import { isPage } from '../facts/pages.ts';
import { pathFamilyOf, type PathFamily } from '../facts/path-family.ts';
import { clientName, resourcesOf, resourceType } from '../facts/resources.ts';
import { answersOf, callImports, isResumable, resumeDoc, resumeFunction, taskType } from './continuation.ts';
import { comment, exampleDoc, operationDoc } from './doc-comment.ts';
import { int64Argument, int64Imports, int64Parameter } from './int64.ts';
import { inputType, outcomeType, resumed } from './names.ts';
import { pageDoc, pageFunction, pageMethod } from './page-address.ts';
import { callType, hasInput, signatureOf } from './operations.ts';
import { argumentText } from './type-text.ts';

/** How a client of each kind of credential is told them: its options, where these come from, and what makes use of them. */
const kinds = {
  signature: {
    options: 'SignatureOptions',
    module: 'credentials',
    make: 'signatureCredentials',
    supplies: ['appId'],
    arguments: 'options',
    // What signs is a part of the bundle only for those who want it there.
    full: { options: 'UserOptions & Signing', filled: 'signature: signatureFrom(options)' },
  },
  accessToken: {
    options: 'AccessTokenOptions',
    module: 'credentials',
    make: 'accessTokenCredentials',
    supplies: [],
    arguments: 'options',
    full: undefined,
  },
  appToken: {
    options: 'AppTokenOptions',
    module: 'app-token',
    make: 'appTokenCredentials',
    supplies: [],
    arguments:
      "options, (app) => operations.createAppToken(client, { body: { grant_type: 'client_credentials', ...app } })",
    full: undefined,
  },
} as const;

export function clientModule(api: Api): string {
  const name = clientName(api);
  const resources = resourcesOf(api);
  const kind = kinds[kindOf(api)];
  const bound = boundParameters(api);
  const single = resources.size === 1;
  const types = api.operations.flatMap((operation) => [
    ...(hasInput(operation) ? [inputType(operation)] : []),
    outcomeType(operation),
  ]);
  const interfaces = [...resources].map(([resource, operations]) => resourceText(api, resource, operations));
  const parameter = int64Parameter(api, ...api.operations);
  const argument = int64Argument(api, ...api.operations);
  const family = pathFamilyOf(api);
  const usesSchemas = interfaces.some((text) => text.includes('schemas.'));
  return `${comment([`The client of ${api.title}.`])}
import { ${kind.make}, type ${kind.options}${kind.full ? ', type UserOptions' : ''} } from '../runtime/${kind.module}.ts';
${kind.full ? "import { signatureFrom, type Signing } from '../runtime/signing.ts';" : ''}
${callImports(api, 'named')}
import { Client, type CallOptions, type ClientOptions } from '../runtime/client.ts';
import type { Validation } from '../runtime/validation.ts';
${int64Imports([parameter, ...interfaces])}
${hasFiles(api) ? "import { downloadFile } from '../runtime/download.ts';" : ''}
${hasUploads(api) ? "import { streamForm } from '../runtime/stream-form.ts';" : ''}
import { httpOf, type HttpClient } from '../runtime/http.ts';
import * as descriptors from './descriptors.ts';
import { errorCodes } from './error-codes.ts';
import * as operations from './operations.ts';
import type { ${types.join(', ')} } from './operations.ts';
import type { paths } from './types.ts';
${usesSchemas ? "import type * as schemas from './types.ts';" : ''}

${rateLimitText(api)}${optionsText(api, kind, bound)}

${interfaces.join('\n\n')}

${comment([`The client of ${api.title}: a method for each operation.`])}
export interface ${name}${parameter} ${single ? `extends ${resourceType(api, [...resources.keys()][0] ?? '')}${argument} ` : ''}{
  /** For the functions of the operations. */
  readonly client: Client${argument};
  /** The plain client of openapi-fetch, which takes paths, with credentials, time limits and retries in. */
  readonly http: HttpClient<paths>;
  ${single ? '' : [...resources].map(([resource, list]) => `readonly ${resource}: ${resourceType(api, resource)}${int64Argument(api, ...list.flatMap((operation) => answersOf(api, operation)))};`).join('\n')}
}

${comment([
  'Creates a client without methods, for the functions of the operations: a bundle then holds only those that are used.',
  'It knows the meaning of error codes, and the classes of errors that follow from them, if `errorCodes` is among its options.',
  '',
  '@throws TypeError if `baseUrl` is no address of a server.',
])}
export function ${camelCase(name)}Client${parameter}(options: ${name}${kind.full ? 'Client' : ''}Options${argument}): Client${argument} {
  const client: Client${argument} = new Client(
    { name: ${JSON.stringify(api.name)}, codeAt: ${JSON.stringify(codePointers(api))}${family ? `, family: [${JSON.stringify(family.from)}, options.pathFamily]` : ''} },
    ${baseUrlOf(api) === undefined ? 'options' : `{ ...options, baseUrl: options.baseUrl ?? ${JSON.stringify(baseUrlOf(api))} }`},
    ${kind.make}(${kind.arguments}),
    { ${[...bound].map(([option, { name: wire }]) => `${wire}: options.${option}`).join(', ')} },
  );
  return client;
}

${comment([`Creates a client of ${api.title}.`, '', '@throws TypeError if `baseUrl` is no address of a server.'])}
export function create${name}${parameter}(options: ${name}Options${argument}): ${name}${argument} {
  const client = ${camelCase(name)}Client({ ...options, ${kind.full ? `${kind.full.filled}, ` : ''}errorCodes: options.errorCodes ?? errorCodes${hasUploads(api) ? ', streams: options.streams ?? streamForm' : ''}${hasFiles(api) ? ', download: options.download ?? downloadFile' : ''} });
  return {
    client,
    http: httpOf<paths>(client, Object.values(descriptors)),
    ${[...resources]
      .map(([resource, list]) => (single ? methodsText(list) : `${resource}: { ${methodsText(list)} },`))
      .join('\n')}
  };
}
`;
}

function resourceText(api: Api, resource: string, operations: readonly Operation[]): string {
  const tag = api.tags.find(({ name }) => name === operations[0]?.tag);
  const methods = operations.flatMap((operation) => [
    `${comment([...operationDoc(api, operation), ...exampleDoc(api, operation)])}\n${operation.method}(${signatureOf(operation)}): ${callType(api, operation)};`,
    ...(isResumable(operation)
      ? [
          `${resumeDoc(operation)}\n${resumed(operation.method)}(taskId: string, options?: CallOptions): ${taskType(api, operation)};`,
        ]
      : []),
    ...(isPage(operation)
      ? [`${pageDoc(operation, operation.method)}\n${pageMethod}(input: ${inputType(operation)}): Promise<string>;`]
      : []),
  ]);
  return `${comment([tag?.description ?? resource])}
export interface ${resourceType(api, resource)}${int64Parameter(api, ...operations.flatMap((operation) => answersOf(api, operation)))} {
${methods.join('\n\n')}
}`;
}

function methodsText(operations: readonly Operation[]): string {
  return operations
    .map((operation) => {
      const args = hasInput(operation) ? 'input, options' : 'options';
      const resume = isResumable(operation)
        ? `${resumed(operation.method)}: (taskId, options) => operations.${resumeFunction(operation)}(client, taskId, options),`
        : '';
      const page = isPage(operation)
        ? `${pageMethod}: (input) => operations.${pageFunction(operation)}(client, input),`
        : '';
      return `${operation.method}: (${args}) => operations.${operation.id}(client, ${args}),${resume}${page}`;
    })
    .join('\n');
}

function optionsText(
  api: Api,
  { options, full, supplies }: (typeof kinds)[keyof typeof kinds],
  bound: ReadonlyMap<string, Parameter>,
): string {
  const supplied: readonly string[] = supplies;
  const known = baseUrlOf(api);
  const variables = Object.entries(api.server.variables).map(
    ([name, { description }]) => `\`${name}\`: ${description}`,
  );
  const baseUrl = comment([
    `Address of the server, \`${api.server.url}\`${known === undefined ? '' : `; ${known} unless set`}.`,
    ...variables,
  ]);
  const fields = [...bound]
    .filter(([option]) => !supplied.includes(option))
    .map(([option, { description, type }]) => `${comment([description])}\n${option}: ${argumentText(type)};`);
  const family = pathFamilyOf(api);
  const name = clientName(api);
  const parameter = int64Parameter(api, ...api.operations);
  const shared = `ClientOptions${int64Argument(api, ...api.operations)} & ${name}ServerOptions & Validation<${name}OperationId>`;
  return `${comment([`Operations of ${api.title}, as errors, hooks and tests name them.`])}
export type ${name}OperationId = ${api.operations.map(({ id }) => JSON.stringify(id)).join(' | ')};

/** Where the server is, and what all calls share. */
export interface ${name}ServerOptions {
  ${baseUrl}
  baseUrl${known === undefined ? ': string' : '?: string | undefined'};
  ${fields.join('\n')}
  ${family ? pathFamilyOption(family) : ''}
}

/** What {@link create${name}} is told. */
export type ${name}Options${parameter} = ${shared} & ${full?.options ?? options};
${
  full
    ? `
/** What {@link ${camelCase(name)}Client} is told. */
export type ${name}ClientOptions${parameter} = ${shared} & ${options};`
    : ''
}`;
}

/** The kind of credential that decides which options a client has. */
function kindOf(api: Api): keyof typeof kinds {
  const present = new Set<Credential>(api.credentials.map(({ credential }) => credential));
  const found = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => present.has(kind));
  const [kind, ...others] = found;
  if (kind === undefined || others.length > 0) {
    throw new Error(`${api.name}: exactly one of ${Object.keys(kinds).join(', ')} has to be among its credentials`);
  }
  if (kind === 'appToken' && !api.operations.some(({ id }) => id === 'createAppToken')) {
    throw new Error(`${api.name}: the operation createAppToken is missing, which fetches the App Token`);
  }
  return kind;
}

/** One parameter for each option that supplies some. */
function boundParameters(api: Api): Map<string, Parameter> {
  const bound = new Map<string, Parameter>();
  for (const parameter of api.operations.flatMap(({ parameters }) => parameters)) {
    if (parameter.bound !== undefined && !bound.has(parameter.bound)) bound.set(parameter.bound, parameter);
  }
  return bound;
}

/** The vendor's address where it is the same for every customer: none of its variables is the host. */
function baseUrlOf(api: Api): string | undefined {
  const url = api.server.url.replace('{scheme}', api.server.variables['scheme']?.default ?? '{scheme}');
  return url.includes('{') ? undefined : url;
}

/** Where a body may carry an application error code. */
function codePointers(api: Api): string[] {
  const documented = api.errorCodes.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointer]));
  const enveloped = api.operations.flatMap(({ envelope }) => (envelope ? [envelope.code] : []));
  return [...new Set(['/code', ...documented, ...enveloped])];
}

/** The vendor's limit, for whoever wants to keep to it. */
function rateLimitText({ name, title, rateLimit }: Api): string {
  if (!rateLimit) return '';
  const { requests, seconds, per } = rateLimit;
  const doc = comment([
    `How many requests ${title} takes for each ${per}: \`limiter: createLimiter(${camelCase(name)}RateLimit)\` keeps to it.`,
  ]);
  return `${doc}\nexport const ${camelCase(name)}RateLimit = ${JSON.stringify({ requests, seconds })} as const;\n\n`;
}

/** The option by which a client is told the family. */
const pathFamilyOption = ({ from, to }: PathFamily) =>
  `${comment([`Name of the paths that servers offer under two: \`${from}\` (unless set), which all have, or \`${to}\`, which newer ones prefer.`])}
pathFamily?: '${from}' | '${to}' | undefined;`;

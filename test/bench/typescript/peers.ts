/** The clients that are compared, and the code that their users write. */
import type { Api, Operation } from '../../../scripts/model/types.ts';
import { camelCase } from '../../../scripts/clients/facts/letter-case.ts';
import { clientName } from '../../../scripts/clients/facts/resources.ts';
import { orval, swaggerTypescriptApi } from './positional.ts';
import { bodyField, bodyText, objectField, parameterFields } from './arguments.ts';

/** What a call is given: the description's examples, or a value that the bundle takes from outside. */
export type Given = 'examples' | 'input';

export interface Peer {
  readonly name: string;
  /** Imports, and a client `<api>` of the API at `baseUrl`. */
  readonly setup: (api: Api, operations: readonly Operation[], given: Given) => string;
  /** An expression that gives the data of a success. */
  readonly call: (api: Api, operation: Operation, given: Given) => string;
}

const variable = (api: Api) => camelCase(api.name);

/** Headers that carry credentials which somebody else made. */
const headers = "{ Authorization: 'Bearer t', 'X-Shimo-Signature': 's', 'X-Shimo-Token': 't' }";

const bare: Peer = {
  name: 'bare `fetch`',
  setup: (api) => `import type * as ${variable(api)}Schemas from './openapi-fetch/${api.name}.ts';
const ${variable(api)} = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const isForm = body instanceof FormData;
  const response = await fetch(baseUrl + path, {
    method,
    headers: { ...${headers}, ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }) },
    body: body === undefined || isForm ? body : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(\`HTTP \${response.status}\`);
  return response.headers.get('Content-Type')?.includes('json') ? response.json() : response.text();
};`,
  call: (api, operation, given) => {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const example = operation.parameters.find((parameter) => parameter.name === name)?.example ?? 'x';
      return `\${encodeURIComponent(${given === 'input' ? `input.${name}` : JSON.stringify(String(example))})}`;
    });
    const isSearched = operation.parameters.some(({ in: place, bound }) => place === 'query' && bound === undefined);
    const fields = parameterFields(operation, ['query'], false);
    const entries = `Object.entries({ ${fields.join(', ')} }).map(([name, value]) => [name, String(value)])`;
    const query = given === 'input' ? isSearched && 'input.query' : fields.length > 0 && entries;
    const search = query ? `?\${new URLSearchParams(${query})}` : '';
    const body = given === 'input' ? operation.body && 'input.body' : bodyText(api, operation);
    const type = operation.responses.find(({ status }) => status === 200)?.type;
    const result = type?.kind === 'ref' ? `${variable(api)}Schemas.${type.name}` : 'unknown';
    return `${variable(api)}('${operation.httpMethod}', \`${path}${search}\`${body ? `, ${body}` : ''}) as Promise<${result}>`;
  },
};

const openapiFetch: Peer = {
  name: '`openapi-fetch` alone',
  setup: (api) => `import ${variable(api)}Fetch from 'openapi-fetch';
import type { paths as ${variable(api)}Paths } from './openapi-fetch/${api.name}.ts';
const ${variable(api)} = ${variable(api)}Fetch<${variable(api)}Paths>({ baseUrl, headers: ${headers} });`,
  call: (api, operation, given) => {
    const places = ['path', 'query', 'header'] as const;
    const parameters = places.flatMap((place) => objectField(place, parameterFields(operation, [place], true)));
    const init = [...objectField('params', parameters), ...bodyField(api, operation)];
    const isText = operation.responses.some(({ mediaType }) => mediaType?.startsWith('text/'));
    const parse = isText ? ["parseAs: 'text'"] : [];
    const method = `${variable(api)}.${operation.httpMethod}('${operation.path}'`;
    if (given === 'input') return `${method}, input)`;
    return `${method}, { ${[...init, ...parse].join(', ')} }).then(({ data, error }) => data ?? error)`;
  },
};

const heyApi: Peer = {
  name: '`@hey-api/openapi-ts`',
  setup: (
    api,
    operations,
  ) => `import { createClient as ${variable(api)}Client } from './hey-api/${api.name}/client/index.ts';
import { ${operations.map(({ id }) => `${id} as ${variable(api)}_${id}`).join(', ')} } from './hey-api/${api.name}/sdk.gen.ts';
const ${variable(api)} = ${variable(api)}Client({ baseUrl, headers: ${headers} });`,
  call: (api, operation, given) => {
    const name = `${variable(api)}_${operation.id}`;
    if (given === 'input') return `${name}({ ...input, client: ${variable(api)} })`;
    const parts = [
      `client: ${variable(api)}`,
      ...objectField('path', parameterFields(operation, ['path'], true)),
      ...objectField('query', parameterFields(operation, ['query'], true)),
      ...objectField('headers', parameterFields(operation, ['header'], true)),
      ...bodyField(api, operation),
    ];
    return `${name}({ ${parts.join(', ')} }).then(({ data, error }) => data ?? error)`;
  },
};

const credentials: Record<string, string> = {
  signature: "appId: 'a', appSecret: 'app-secret', token: 'user-token'",
  appToken: "orgName: 'o', appName: 'a', auth: 'app-token'",
  accessToken: "appKey: 'k', accessToken: 'access-token'",
};

const ours: Peer = {
  name: 'this client',
  setup: (api, operations, given) => {
    const kind = api.credentials.find(({ credential }) => credential in credentials)?.credential ?? '';
    // What reaches a browser holds no secret: it is handed a signature, as the others are here.
    const told =
      given === 'input' && kind === 'signature' ? "appId: 'a', signature: () => 's', token: 't'" : credentials[kind];
    const options = `{ baseUrl, ${told} }`;
    const create = given === 'input' ? `${camelCase(clientName(api))}Client` : `create${clientName(api)}`;
    const functions = given === 'input' ? operations.map(({ id }) => `${id} as ${variable(api)}_${id}`) : [];
    return `import { ${[create, ...functions].join(', ')} } from './ours/${api.name}/index.js';
const ${variable(api)} = ${create}(${options});`;
  },
  call: (api, operation, given) => {
    if (given === 'input') return `${variable(api)}_${operation.id}(${variable(api)}, input)`;
    const fields = [...parameterFields(operation, ['path', 'query', 'header'], false), ...bodyField(api, operation)];
    const input = fields.length > 0 ? `{ ${fields.join(', ')} }` : '';
    const single = new Set(api.operations.map(({ resource }) => resource)).size === 1;
    return `${variable(api)}${single ? '' : `.${operation.resource}`}.${operation.method}(${input})`;
  },
};

export const peers = { bare, openapiFetch, heyApi, orval, swaggerTypescriptApi, ours } as const;
export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];

/** Those whose calls are compared: orval's address stands in its code. */
export const calledNames = ['bare', 'openapiFetch', 'heyApi', 'ours'] as const satisfies readonly PeerName[];
export type CalledName = (typeof calledNames)[number];

/**
 * A module that calls the operations of the APIs: one that exports a function for each by its name, or, where the functions are
 * given their input, one that exports them in a list, so that their names don't count.
 */
export function moduleText(
  peer: Peer,
  apis: readonly { api: Api; operations: readonly Operation[] }[],
  given: Given,
  baseUrl: string,
): string {
  const setups = apis.map(({ api, operations }) => peer.setup(api, operations, given));
  const calls = apis.flatMap(({ api, operations }) =>
    operations.map((operation) => ({ name: variable(api) + operation.id, call: peer.call(api, operation, given) })),
  );
  const functions =
    given === 'input'
      ? [`export default [${calls.map(({ call }) => `async (input: any) => ${call}`).join(',\n')}];`]
      : calls.map(({ name, call }) => `export const ${name} = async () => ${call};`);
  return [`const baseUrl = ${baseUrl};`, ...setups, ...functions, ''].join('\n');
}

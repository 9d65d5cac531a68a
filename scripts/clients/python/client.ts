/** Emits `client.py` and `async_client.py`: the methods by resource, and the clients that have them. */
import type { Api, Operation } from '../../model/types.ts';
import { docstring, section } from './docstring.ts';
import { importsFor, type Modules } from './imports.ts';
import { text } from './literal.ts';
import { asynchronous, synchronous, type Manner } from './manner.ts';
import { methodsOf } from './methods.ts';
import { asyncName, checkMethods, clientClass, groupClass, groupsOf, identifier } from './names.ts';
import { baseUrlOf, optionsOf, sharedOptions, type Option } from './options.ts';

export function clientModule(api: Api, isAsync: boolean): string {
  const manner = isAsync ? asynchronous : synchronous;
  const groups = groupsOf(api);
  const classes = groups.flatMap(({ name, operations }) =>
    name === undefined ? [] : [groupText(api, name, operations, manner)],
  );
  const code = [...classes, clientText(api, manner)].join('\n\n');
  return `${docstring([`The ${isAsync ? 'asynchronous ' : ''}client of ${api.title}.`])}
${importsFor(code, modules)}

${code}
`;
}

const modules: Modules = {
  'collections.abc': ['AsyncIterator', 'Awaitable', 'Callable', 'Iterator', 'Mapping'],
  time: [],
  typing: ['Any', 'Literal'],
  httpx: [],
  '.._runtime': ['pages', 'tasks'],
  '.._runtime.app_token': ['AsyncClientCredentials', 'ClientCredentials'],
  '.._runtime.base': ['AsyncClient', 'Client'],
  '.._runtime.client': [
    'DEFAULT_MAX_JSON_DEPTH',
    'DEFAULT_MAX_RESPONSE_BYTES',
    'DEFAULT_TIMEOUT',
    'CallOptions',
    'ClientOptions',
    'Core',
  ],
  '.._runtime.credentials': ['AsyncSecret', 'Secret'],
  '.._runtime.hooks': ['Hooks'],
  '.._runtime.limiter': ['Limiter'],
  '.._runtime.model': ['nothing'],
  '.._runtime.pages': ['Page'],
  '.._runtime.port': ['iterate', 'run'],
  '.': ['_operations as operations', 'models'],
  '._core': ['core_of'],
};

function groupText(api: Api, resource: string, operations: readonly Operation[], manner: Manner): string {
  const tag = api.tags.find(({ name }) => name === operations[0]?.tag);
  const methods = operations.flatMap((operation) => methodsOf(api, operation, manner));
  checkMethods(
    api,
    resource,
    methods.map(({ name }) => name),
  );
  return `class ${groupClass(api, resource, manner.isAsync)}:
    ${docstring([tag?.description ?? resource], 4)}

    def __init__(self, core: Core) -> None:
        self._core = core

${methods.map(({ code }) => code).join('\n\n')}`;
}

function clientText(api: Api, manner: Manner): string {
  const groups = groupsOf(api);
  const known = baseUrlOf(api);
  const options = [...optionsOf(api, manner.isAsync), ...sharedOptions];
  const own = optionsOf(api, manner.isAsync).map(({ name }) => `${name}=${name}`);
  const shared = sharedOptions.map(({ name }) => (name === 'headers' ? 'headers=headers or {}' : `${name}=${name}`));
  const methods = groups.flatMap(({ name, operations }) =>
    name === undefined ? operations.flatMap((operation) => methodsOf(api, operation, manner)) : [],
  );
  const members = groups.flatMap(({ name, operations }) => (name === undefined ? [] : [{ name, operations }]));
  const taken = [...methods.map(({ name }) => name), ...members.map(({ name }) => identifier(name)), 'close', 'aclose'];
  checkMethods(api, clientClass(api, manner.isAsync), taken);
  const http = `httpx.${asyncName('Client', manner.isAsync)}`;
  const variables = Object.entries(api.server.variables).map(
    ([name, { description }]) => `\`${name}\`: ${description}`,
  );
  const httpDoc = `Sends the requests, and stays open when this client is closed; one of its own unless set.`;
  const docs = [
    `base_url: Address of the server, \`${api.server.url}\`. ${variables.join(' ')}`,
    ...options.map(({ name, doc }) => `${name}: ${doc}`),
    `http_client: ${httpDoc}`,
  ];
  const concurrency = manner.isAsync
    ? 'It serves any number of tasks of one event loop, of asyncio or trio. Use it in `async with`, or close it.'
    : 'It may be shared by threads. Use it in `with`, or close it.';
  const parameters = options.map(parameterText);
  return `class ${clientClass(api, manner.isAsync)}(${asyncName('Client', manner.isAsync)}):
    ${docstring([`Calls ${api.title}.`, '', concurrency], 4)}

    def __init__(self, base_url: str${known === undefined ? '' : ` = ${text(known)}`}, *, ${parameters.join(', ')}, http_client: ${http} | None = None) -> None:
        ${docstring(
          [
            ...section('Args', docs).slice(1),
            ...section('Raises', [
              'ValueError: If `base_url` is no address of a server.',
              'TypeError: If the credentials are incomplete.',
            ]),
          ],
          8,
        )}
        options = ClientOptions(${shared.join(', ')})
        super().__init__(http_client, lambda port: core_of(port, base_url, options, ${own.join(', ')}))
${members.map(({ name, operations }) => `        self.${identifier(name)} = ${groupClass(api, name, manner.isAsync)}(self._core)\n        ${docstring([tagOf(api, operations, name)], 8)}`).join('\n')}

${methods.map(({ code }) => code).join('\n\n')}`;
}

const tagOf = (api: Api, operations: readonly Operation[], resource: string) =>
  api.tags.find(({ name }) => name === operations[0]?.tag)?.description ?? resource;

const parameterText = ({ name, type, initial }: Option) =>
  `${name}: ${type}${initial === undefined ? '' : ` = ${initial}`}`;

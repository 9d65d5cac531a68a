/** A complete program that calls one operation by the TypeScript client. */
import type { Api, Json, Operation } from '../../model/types.ts';
import { withSources } from '../../samples/arguments.ts';
import { literal, type Syntax } from '../../samples/data.ts';
import { baseUrlVariable, optionVariable } from '../../samples/environment.ts';
import { indent, lines } from '../../samples/layout.ts';
import { javascript } from '../../samples/literals.ts';
import { camelCase } from '../facts/letter-case.ts';
import { clientName, resourcesOf } from '../facts/resources.ts';
import { propertyName } from './names.ts';

/**
 * @param args Parameters by their names on the wire, and `body`, in which a file is its name.
 * @throws Error if the client needs something that samples know no variable for.
 */
export function sampleProgram(api: Api, operation: Operation, args: Readonly<Record<string, Json>>): string {
  const client = camelCase(clientName(api));
  const options = optionsOf(api, operation);
  const resource = resourcesOf(api).size === 1 ? client : `${client}.${operation.resource}`;
  const call = `await ${resource}.${operation.method}(${Object.keys(args).length > 0 ? literal(withSources(api, operation, args), syntax) : ''})`;
  const readsFile = call.includes('readFile(');
  const hasData = operation.responses.some(({ status, type }) => typeof status === 'number' && status < 300 && type);
  return lines(
    readsFile && "import { readFile } from 'node:fs/promises';",
    `import { ApiError, create${clientName(api)} } from 'collab-openapi/${api.name}';`,
    '',
    `const ${client} = create${clientName(api)}({`,
    ...options.map(([name, value]) => `  ${name}: ${indent(value, '  ').trimStart()},`),
    '});',
    '',
    'try {',
    hasData ? `  const data = ${indent(call, '  ').trimStart()};` : `  ${indent(call, '  ').trimStart()};`,
    hasData && `  console.log(${isText(operation) ? 'data' : 'JSON.stringify(data, null, 2)'});`,
    '} catch (error) {',
    '  if (!(error instanceof ApiError)) throw error;',
    '  console.error(`HTTP ${error.status}: ${error.message}`);',
    '  process.exitCode = 1;',
    '}',
    '',
    environmentFunction,
  );
}

const environmentFunction = `function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(\`Set \${name} in the environment\`);
  return value;
}`;

const isText = ({ responses }: Operation): boolean =>
  responses.some(
    ({ status, mediaType }) => typeof status === 'number' && status < 300 && mediaType?.startsWith('text/'),
  );

/** What the client is told once: its address, the credentials, and the parameters that are bound. */
function optionsOf(api: Api, operation: Operation): [name: string, value: string][] {
  const variable = (option: string) => `env('${optionVariable(api, option)}')`;
  const bound = api.operations.flatMap(({ parameters }) => parameters.flatMap((one) => one.bound ?? []));
  return [
    ['baseUrl', `env('${baseUrlVariable(api)}')`],
    ...[...new Set(bound)].map((name): [string, string] => [name, variable(name)]),
    ...credentialsOf(api, operation, variable),
  ];
}

function credentialsOf(
  api: Api,
  operation: Operation,
  variable: (option: string) => string,
): [name: string, value: string][] {
  const credentials = new Set(api.credentials.map(({ credential }) => credential));
  if (credentials.has('signature'))
    return [
      ['appSecret', variable('appSecret')],
      ['token', variable('token')],
    ];
  if (credentials.has('accessToken')) return [['accessToken', variable('accessToken')]];
  if (!credentials.has('appToken')) throw new Error(`${api.name}: samples know no such credentials`);
  const fetched = `{ clientId: ${variable('client_id')}, clientSecret: ${variable('client_secret')} }`;
  return [['auth', operation.security.length > 0 ? variable('appToken') : fetched]];
}

const syntax: Syntax = {
  text: javascript,
  environment: ({ variable }) => `env('${variable}')`,
  file: (name) => `new File([await readFile(${javascript(name)})], ${javascript(name)})`,
  null: 'null',
  true: 'true',
  false: 'false',
  list: ['[', ']'],
  map: ['{', '}'],
  key: (name) => `${propertyName(name) === name ? name : javascript(name)}: `,
  airy: true,
  trailingComma: true,
  indent: '  ',
};

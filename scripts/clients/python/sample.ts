/** Samples: complete programs that call one operation through the Python client. */
import type { Api, Operation } from '../../model/types.ts';
import { fieldVariable } from '../../samples/environment.ts';
import { successesOf } from '../facts/responses.ts';
import { argumentsText, ownerOf, type Arguments, type Style } from './call.ts';
import { format } from './format.ts';
import { memberList } from './imports.ts';
import { text } from './literal.ts';
import { clientClass, methodNames, packageName, snakeCase } from './names.ts';

/** Constructor arguments by API, from the environment. */
const credentials: Readonly<Record<string, readonly [option: string, variable: string][]>> = {
  shimo: [
    ['', 'SHIMO_BASE_URL'],
    ['app_id', 'SHIMO_APP_ID'],
    ['app_secret', 'SHIMO_APP_SECRET'],
    ['token', 'SHIMO_TOKEN'],
  ],
  circle: [
    ['', 'CIRCLE_BASE_URL'],
    ['org_name', 'CIRCLE_ORG_NAME'],
    ['app_name', 'CIRCLE_APP_NAME'],
    ['auth', 'CIRCLE_APP_TOKEN'],
  ],
  'access-token': [
    ['', 'ZSGF_BASE_URL'],
    ['app_key', 'ZSGF_APP_KEY'],
    ['access_token', 'ZSGF_ACCESS_TOKEN'],
  ],
};

const environment = (variable: string) => `os.environ[${text(variable)}]`;

/**
 * A program that calls the operation, with credentials from the environment, and prints what comes back.
 * A file among the arguments is read from the current folder, by its name.
 * @param given The arguments by their names on the wire, and `body`.
 */
export function sampleProgram(api: Api, operation: Operation, given: Arguments): string {
  const models = new Set<string>();
  const shared = [clientClass(api, false)];
  const style: Style = {
    prefix: '',
    file: (name) => `Path(${text(name)})`,
    field(name) {
      const variable = fieldVariable(api, name);
      return variable === undefined ? undefined : environment(variable);
    },
  };
  const call = argumentsText(api, operation, given, style);
  for (const [, name = ''] of call.matchAll(/(?<![\w."])([A-Z]\w+)\(/g)) if (name !== 'Path') models.add(name);
  const variable = snakeCase(clientClass(api, false));
  const method = `${ownerOf(api, operation, variable)}.${methodNames(operation).call}(${call})`;
  const options = (credentials[api.name] ?? []).map(([option, name]) => {
    if (option === 'auth' && operation.security.length === 0) {
      shared.push('ClientCredentials');
      const fetched = [
        `client_id=${environment('CIRCLE_CLIENT_ID')}`,
        `client_secret=${environment('CIRCLE_CLIENT_SECRET')}`,
      ];
      return `auth=ClientCredentials(${fetched.join(', ')})`;
    }
    return option === '' ? environment(name) : `${option}=${environment(name)}`;
  });
  const hasData = successesOf(operation).some(({ type }) => type);
  const imports = [
    ...(call.includes('Path(') ? ['from pathlib import Path'] : []),
    '',
    `from collab_openapi import ${memberList(shared)}`,
    ...(models.size > 0 ? [`from collab_openapi.${packageName(api)} import ${memberList([...models])}`] : []),
  ];
  return format(`import os
${imports.join('\n')}

with ${clientClass(api, false)}(${options.join(', ')},) as ${variable}:
    ${hasData ? `result = ${method}\n    print(result)` : method}
`);
}

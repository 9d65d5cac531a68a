/** Peers whose functions take their arguments one after the other. */
import { camelCase } from '../../../scripts/clients/facts/letter-case.ts';
import type { Api, Operation } from '../../../scripts/model/types.ts';
import { bodyText, objectField, parameterFields } from './arguments.ts';
import type { Peer } from './peers.ts';

const variable = (api: Api) => camelCase(api.name);

function pathArguments({ path, parameters }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    const example = parameters.find((parameter) => parameter.name === name && parameter.in === 'path')?.example;
    return JSON.stringify(example ?? 'x');
  });
}

/** An object with the parameters of the query, none if the operation knows none; what it knows may all be optional. */
function queryArgument(operation: Operation): string[] {
  if (!operation.parameters.some((parameter) => parameter.in === 'query' && !parameter.secret)) return [];
  return [`{ ${parameterFields(operation, ['query'], true).join(', ')} }`];
}

function bodyArgument(api: Api, operation: Operation): string[] {
  return [bodyText(api, operation)].filter((text) => text !== undefined);
}

/** What has to be given stands before what may be left out, and a query before a body. */
function required({ parameters }: Operation, body: string[], query: string[]): string[] {
  const isRequired = parameters.some(
    (parameter) => parameter.in === 'query' && parameter.required && !parameter.secret,
  );
  return isRequired ? [...query, ...body] : [...body, ...query];
}

function headersArgument(operation: Operation): string[] {
  const [headers] = objectField('headers', parameterFields(operation, ['header'], true));
  return headers === undefined ? [] : [`{ ${headers} }`];
}

/** Its address stands in the code that it makes, so that these functions take none. */
export const orval: Peer = {
  name: '`orval`',
  setup: (api, operations) =>
    `import { ${operations.map(({ id }) => `${id} as ${variable(api)}_${id}`).join(', ')} } from './orval/${api.name}.ts';`,
  call: (api, operation, given) => {
    const name = `${variable(api)}_${operation.id}`;
    if (given === 'input') return `${name}(...input)`;
    const args = [
      ...pathArguments(operation),
      ...bodyArgument(api, operation),
      ...queryArgument(operation),
      ...headersArgument(operation),
    ];
    return `${name}(${args.join(', ')}).then(({ data }) => data)`;
  },
};

/** One object with all functions, so that a bundle has them all. */
export const swaggerTypescriptApi: Peer = {
  name: '`swagger-typescript-api`',
  setup: (api) => `import { Api as ${variable(api)}Api } from './swagger-typescript-api/${api.name}.ts';
const ${variable(api)} = new ${variable(api)}Api({ baseUrl });`,
  call: (api, operation, given) => {
    const name = `${variable(api)}.${camelCase(operation.tag)}.${operation.id}`;
    if (given === 'input') return `${name}(...input)`;
    const args = [
      ...pathArguments(operation),
      ...required(operation, bodyArgument(api, operation), queryArgument(operation)),
      ...headersArgument(operation),
    ];
    return `${name}(${args.join(', ')}).then(({ data }) => data)`;
  },
};

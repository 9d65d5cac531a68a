/** Emits the contracts of the module `testing`: what a fake server has to know about each API. */
import type { Api, Operation, Parameter, Response } from '../../model/types.ts';
import { camelCase } from '../facts/letter-case.ts';
import { clientName } from '../facts/resources.ts';
import { successesOf } from '../facts/responses.ts';
import { twinsIn } from '../facts/twins.ts';
import { comment } from './doc-comment.ts';
import { int64Imports } from './int64.ts';
import { inputType, propertyName } from './names.ts';
import { hasInput } from './operations.ts';
import { dataText } from './type-text.ts';

/** `testing/<api>.ts`: the contract of an API, and the type of the answers that a test may give. */
export function contractModule(api: Api): string {
  const name = clientName(api);
  const inputs = api.operations.filter(hasInput).map(inputType);
  const answers = api.operations.map((operation) => answerText(api, operation));
  const shared = sharedExamples(api);
  const uses = (text: string) => answers.some((answer) => answer.includes(text));
  const int64 = uses('Int>') ? 'type Int = Int64Form;' : '';
  return `${comment([`What a fake server has to know about ${api.title}.`])}
import type { ${inputs.join(', ')} } from '../${api.name}/operations.ts';
${int64Imports([int64, ...answers])}
${uses('schemas.') ? `import type * as schemas from '../${api.name}/types.ts';` : ''}
import type { Answer, Contract${shared.size > 0 ? ', ExampleResponse' : ''} } from './contract.ts';

${int64 === '' ? '' : `${comment(['A test may give an integer of 64 bits in any form.'])}\n${int64}\n`}
${comment([`Answers of a fake server of ${api.title}, by \`operationId\`.`])}
export interface ${name}Answers {
${answers.join('\n')}
}

${[...shared].map(([text, constant]) => `const ${constant}: ExampleResponse = ${text};`).join('\n')}

${comment([`The operations of ${api.title} with the examples of the description.`])}
export const ${contractName(api)}: Contract<${name}Answers> = {
  name: ${JSON.stringify(api.name)},
  operations: { ${api.operations.map((each) => `${each.id}: ${factsText(each, shared)},`).join('\n')} },
};
`;
}

/** `testing/index.ts`. */
export function testingIndexModule(apis: readonly Api[]): string {
  const contracts = apis.map(
    (api) => `export { ${contractName(api)}, type ${clientName(api)}Answers } from './${api.name}.ts';`,
  );
  return `/** Fake servers for the tests of those who use a client. */
export { example, Example, type Answer, type Contract, type ReceivedCall, type Reply } from './contract.ts';
export { handlers, mock, type MockFetch, type MswHttp } from './mock.ts';
${contracts.join('\n')}
`;
}

const contractName = (api: Api) => `${camelCase(clientName(api))}Contract`;

function answerText(api: Api, operation: Operation): string {
  const input = hasInput(operation) ? inputType(operation) : 'object';
  const data = [...new Set(successesOf(operation).map((response) => dataText(api, operation, response)))].join(' | ');
  const names = Object.keys(examplesOf(operation)).map((name) => JSON.stringify(name));
  return `${comment([`${operation.summary}: \`${operation.httpMethod} ${operation.path}\`.`])}
${operation.id}?: Answer<${input}, ${data}, ${names.join(' | ') || 'never'}> | undefined;`;
}

/** Examples that several operations share, as text, each with the name of a constant. */
function sharedExamples(api: Api): Map<string, string> {
  const texts = api.operations.flatMap((operation) =>
    Object.values(examplesOf(operation)).map((each) => JSON.stringify(each)),
  );
  const repeated = new Set(twinsIn(texts));
  return new Map([...repeated].map((text, index) => [text, `example${index + 1}`]));
}

function factsText(operation: Operation, shared: ReadonlyMap<string, string>): string {
  const { httpMethod, path, pathAlias, parameters, envelope } = operation;
  const facts = {
    method: httpMethod,
    paths: pathAlias === undefined ? [path] : [path, pathAlias],
    parameters: parameters.map(parameterFacts),
    ...(envelope && { envelope }),
    successes: successesOf(operation).map((response) => factsOf(response, operation)),
  };
  const examples = Object.entries(examplesOf(operation)).map(([name, facts]) => {
    const text = JSON.stringify(facts);
    return `${propertyName(name)}: ${shared.get(text) ?? text}`;
  });
  return `{ ${JSON.stringify(facts).slice(1, -1)}, examples: { ${examples.join(', ')} } }`;
}

function parameterFacts({ name, in: place, type, explode }: Parameter) {
  const item = type.kind === 'array' ? type.items : type;
  return {
    name,
    in: place,
    type: itemType(item),
    ...(type.kind === 'array' && { list: explode ? 'repeated' : 'joined' }),
  };
}

/** A number cannot hold 64 bits, and the client takes a string as well. */
function itemType(type: Parameter['type']): 'string' | 'number' | 'boolean' {
  if (type.kind === 'boolean') return 'boolean';
  return type.kind === 'number' || (type.kind === 'integer' && type.format !== 'int64') ? 'number' : 'string';
}

/** Example responses by name, successes first; a name that two statuses share goes to the first. */
function examplesOf(operation: Operation) {
  const successes = successesOf(operation);
  const others = operation.responses.filter((response) => !successes.includes(response));
  const examples: Record<string, object> = {};
  for (const response of [...successes, ...others]) {
    for (const { name, value } of response.examples)
      examples[name] ??= { ...factsOf(response, operation), body: value };
  }
  return examples;
}

/** A default response serves a status for which nothing else is documented. */
function factsOf({ status, mediaType }: Response, operation: Operation) {
  const free = [500, 503, 502].find((code) => !operation.responses.some((response) => response.status === code));
  return { status: status === 'default' ? free : status, ...(mediaType !== undefined && { type: mediaType }) };
}

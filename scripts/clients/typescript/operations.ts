/** Emits `operations.ts`: what each operation takes and gives, and a function for it that can be imported alone. */
import type { Api, Operation, Response, SecurityScheme } from '../../model/types.ts';
import { comment, inputsOf, operationDoc, parameterDoc, successesOf } from './doc-comment.ts';
import { inputType, outcomeType, propertyName } from './names.ts';
import { dataText, parameterText, typeText } from './type-text.ts';

export function operationsModule(api: Api): string {
  const securities = new Map<string, string>();
  const operations = api.operations.map((operation) => operationText(api, operation, securities));
  const used = (name: string) => operations.some((text) => text.includes(name));
  const types = ['ErrorStatus', 'Failure', 'Success'].filter(used);
  return `${comment([
    `The operations of ${api.title}, as functions that take a client.`,
    'The methods of the client do the same.',
  ])}
import type { Call } from '../runtime/call.ts';
import type { CallOptions, Client } from '../runtime/client.ts';
${securities.size > 0 ? "import type { Security } from '../runtime/operation.ts';" : ''}
import type { ${types.join(', ')} } from '../runtime/outcome.ts';
import type * as schemas from './types.ts';

${[...securities].map(([text, name]) => `const ${name}: Security = ${text};`).join('\n')}

${operations.join('\n\n')}
`;
}

/** The parameters of a function or method after the client. */
export function signatureOf(operation: Operation): string {
  if (!hasInput(operation)) return 'options?: CallOptions';
  return `input${needsInput(operation) ? '' : '?'}: ${inputType(operation)}, options?: CallOptions`;
}

export const hasInput = (operation: Operation) => inputsOf(operation).length > 0 || operation.body !== undefined;

const needsInput = (operation: Operation) =>
  inputsOf(operation).some(({ required }) => required) || (operation.body?.required ?? false);

/** The type of a call to the operation. */
export function callType(api: Api, operation: Operation): string {
  const successes = successesOf(operation);
  const texts = [...new Set(successes.map((response) => dataText(api, operation, response)))];
  const data = texts.length === 1 && texts[0] === 'undefined' ? 'void' : texts.join(' | ');
  return `Call<${data}, ${outcomeType(operation)}>`;
}

function operationText(api: Api, operation: Operation, securities: Map<string, string>): string {
  const parameters = inputsOf(operation);
  const fields = parameters.map(
    (parameter) =>
      `${comment([...parameterDoc(parameter), ...(parameter.deprecated ? ['@deprecated'] : [])])}\n${propertyName(parameter.name)}${
        parameter.required ? `: ${parameterText(parameter.type)}` : `?: ${parameterText(parameter.type)} | undefined`
      };`,
  );
  if (operation.body) {
    const body = typeText(operation.body.type);
    fields.push(
      `${comment([operation.body.description])}\nbody${operation.body.required ? `: ${body}` : `?: ${body} | undefined`};`,
    );
  }
  const input = `/** What {@link ${operation.id}} takes. */
export interface ${inputType(operation)} {
${fields.join('\n')}
}

`;
  return `${hasInput(operation) ? input : ''}/** What {@link ${operation.id}} ends in. */
export type ${outcomeType(operation)} = ${outcomesOf(api, operation).join(' | ')};

${comment(operationDoc(api, operation))}
export function ${operation.id}(client: Client, ${signatureOf(operation)}): ${callType(api, operation)} {
  return client.call(${descriptor(api, operation, securities)}, ${hasInput(operation) ? 'input' : '{}'}, options);
}`;
}

function outcomesOf(api: Api, operation: Operation): string[] {
  const successes = successesOf(operation).map(
    (response) => `Success<${response.status}, ${dataText(api, operation, response)}>`,
  );
  // With an envelope every success status that has a body may report a failure.
  const reported = operation.envelope ? successesOf(operation).filter(({ type }) => type) : [];
  const failed = operation.responses.filter(({ status }) => typeof status === 'number' && status >= 300);
  const statusesByBody = new Map<string, (string | number)[]>();
  for (const response of [...reported, ...failed]) {
    const body = failureBody(response);
    statusesByBody.set(body, [...(statusesByBody.get(body) ?? []), response.status]);
  }
  const rest = operation.responses.find(({ status }) => status === 'default');
  const known = failed.map(({ status }) => status).join(' | ');
  return [
    ...successes,
    ...[...statusesByBody].map(([body, statuses]) => `Failure<${statuses.join(' | ')}, ${body}>`),
    ...(rest
      ? [`Failure<${known === '' ? 'ErrorStatus' : `Exclude<ErrorStatus, ${known}>`}, ${failureBody(rest)}>`]
      : []),
  ];
}

/** Where the vendor documents nothing, text and no body at all have to be expected too. */
function failureBody({ type, assumed }: Response): string {
  if (!type) return 'undefined';
  return assumed === undefined ? typeText(type) : `${typeText(type)} | string | undefined`;
}

function descriptor(api: Api, operation: Operation, securities: Map<string, string>): string {
  const names = (place: 'query' | 'header') =>
    operation.parameters.filter((parameter) => parameter.in === place && !isLegacy(parameter)).map(({ name }) => name);
  const query = names('query');
  const header = names('header');
  const media = successesOf(operation).map(({ mediaType }) => mediaType);
  const hasText = media.some((type) => type?.startsWith('text/'));
  const secrets = secretFields(api, operation);
  const lists = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.type.kind === 'array');
  if (lists.some(({ explode }) => explode) && lists.some(({ explode }) => !explode)) {
    throw new Error(`${operation.id}: lists in the query have to be all repeated or all joined`);
  }
  const facts: Record<string, unknown> = {
    id: operation.id,
    method: operation.httpMethod,
    path: operation.path,
    ...(query.length > 0 && { query }),
    ...(header.length > 0 && { header }),
    ...(lists.some(({ explode }) => !explode) && { joined: true }),
    ...(operation.body && { body: operation.body.mediaType === 'application/json' ? 'json' : 'form' }),
    ...(secrets.length > 0 && { secrets }),
    reply: hasText ? 'text' : media.includes('application/json') ? 'json' : 'none',
    ...(operation.signatureScope && { scope: operation.signatureScope }),
    ...(operation.envelope && { envelope: operation.envelope }),
  };
  return `{ ${JSON.stringify(facts).slice(1, -1)}, security: ${securityName(operation, securities)} }`;
}

function secretFields(api: Api, { body }: Operation): string[] {
  const written = body?.type;
  const type = written?.kind === 'ref' ? api.types.find(({ name }) => name === written.name)?.type : written;
  return type?.kind === 'object' ? type.properties.filter((field) => field.type.secret).map(({ name }) => name) : [];
}

/** A deprecated parameter that the client supplies travels with the credentials in the query, for old servers. */
const isLegacy = ({ deprecated, bound, in: place }: Operation['parameters'][number]) =>
  place === 'query' && deprecated && bound !== undefined;

/** Operations with the same security share a constant. */
function securityName(operation: Operation, securities: Map<string, string>): string {
  if (operation.security.length === 0) return '[]';
  const legacy = operation.parameters.filter(isLegacy);
  const alternatives = operation.security.map((schemes) => {
    const carriers = schemes.map(carrierOf);
    if (!carriers.every((carrier) => carrier.in === 'query')) return carriers;
    return [...carriers, ...legacy.map(({ name, bound }) => ({ credential: bound, in: 'query', name }))];
  });
  const text = JSON.stringify(alternatives);
  const name = securities.get(text) ?? `security${securities.size + 1}`;
  securities.set(text, name);
  return name;
}

function carrierOf({ credential, carrier }: SecurityScheme) {
  return { credential, ...carrier };
}

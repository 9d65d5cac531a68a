/** Emits `operations.ts`: what each operation takes and gives, and a function for it that can be imported alone. */
import type { Api, Operation, Response, SecurityScheme } from '../../model/types.ts';
import { longestOf, uploadOf } from './bodies.ts';
import {
  answersOf,
  callClass,
  callImports,
  callText,
  furtherTypes,
  isResumable,
  resumeText,
  successText,
} from './continuation.ts';
import { comment, inputsOf, operationDoc, parameterDoc, successesOf } from './doc-comment.ts';
import { codeType, inputType, outcomeType, propertyName } from './names.ts';
import { isPage, pageDoc, pageFunction } from './page-address.ts';
import { int64Argument, int64Imports, int64Parameter, int64PlacesOf } from './int64.ts';
import { argumentText, dataText, replyText } from './type-text.ts';

export function operationsModule(api: Api): string {
  const securities = new Map<string, string>();
  const operations = api.operations.map((operation) => operationText(api, operation, securities));
  const used = (name: string) => operations.some((text) => text.includes(name));
  const types = ['ErrorStatus', 'Failure', 'Success'].filter(used);
  return `${comment([
    `The operations of ${api.title}, as functions that take a client.`,
    'The methods of the client do the same.',
  ])}
${callImports(api, 'made')}
import type { CallOptions, Client } from '../runtime/client.ts';
${int64Imports(operations)}
${used('encodeForm') ? "import { encodeForm } from '../runtime/form.ts';" : ''}
import type { ${['Operation', 'Security'].filter((name) => used(`: ${name} =`) || (name === 'Security' && securities.size > 0)).join(', ')} } from '../runtime/operation.ts';
import type { ${types.join(', ')} } from '../runtime/outcome.ts';
${used(codeType(api)) ? `import type { ${codeType(api)} } from './error-codes.ts';` : ''}
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
  const outcome = outcomeType(operation) + int64Argument(api, operation);
  const types = [successText(api, operation), outcome, ...furtherTypes(api, operation)];
  return `${callClass(operation).name}<${types.join(', ')}>`;
}

function operationText(api: Api, operation: Operation, securities: Map<string, string>): string {
  const parameters = inputsOf(operation);
  const fields = parameters.map(
    (parameter) =>
      `${comment([...parameterDoc(parameter), ...(parameter.deprecated ? ['@deprecated'] : [])])}\n${propertyName(parameter.name)}${
        parameter.required ? `: ${argumentText(parameter.type)}` : `?: ${argumentText(parameter.type)} | undefined`
      };`,
  );
  if (operation.body) {
    const body = argumentText(operation.body.type);
    fields.push(
      `${comment([operation.body.description])}\nbody${operation.body.required ? `: ${body}` : `?: ${body} | undefined`};`,
    );
  }
  const input = `/** What {@link ${operation.id}} takes. */
export interface ${inputType(operation)} {
${fields.join('\n')}
}

`;
  const described = descriptor(api, operation, securities);
  const shared = `${operation.id}Facts`;
  const page = isPage(operation);
  return `${hasInput(operation) ? input : ''}${page ? `const ${shared}: Operation = ${described};\n\n` : ''}/** What {@link ${operation.id}} ends in. */
export type ${outcomeType(operation)}${int64Parameter(api, operation)} = ${outcomesOf(api, operation).join(' | ')};

${comment(operationDoc(api, operation))}
export function ${operation.id}${int64Parameter(api, ...answersOf(api, operation))}(client: Client${int64Argument(api, ...answersOf(api, operation))}, ${signatureOf(operation)}): ${callType(api, operation)} {
  return ${callText(operation, page ? shared : described, hasInput(operation) ? 'input' : '{}')};
}${isResumable(operation) ? `\n\n${resumeText(api, operation)}` : ''}${page ? `\n\n${pageText(operation, shared)}` : ''}`;
}

function pageText(operation: Operation, facts: string): string {
  return `${pageDoc(operation, operation.id)}
export function ${pageFunction(operation)}(client: Client, input: ${inputType(operation)}): Promise<string> {
  return client.address(${facts}, input);
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
    const body = failureBody(api, response);
    statusesByBody.set(body, [...(statusesByBody.get(body) ?? []), response.status]);
  }
  const rest = operation.responses.find(({ status }) => status === 'default');
  const known = failed.map(({ status }) => status).join(' | ');
  return [
    ...successes,
    ...[...statusesByBody].map(([body, statuses]) => `Failure<${statuses.join(' | ')}, ${body}, ${codeType(api)}>`),
    ...(rest
      ? [
          `Failure<${known === '' ? 'ErrorStatus' : `Exclude<ErrorStatus, ${known}>`}, ${failureBody(api, rest)}, ${codeType(api)}>`,
        ]
      : []),
  ];
}

/** Where the vendor documents nothing, text and no body at all have to be expected too. */
function failureBody(api: Api, { type, assumed }: Response): string {
  if (!type) return 'undefined';
  const text = replyText(api, type);
  return assumed === undefined ? text : `${text} | string | undefined`;
}

function descriptor(api: Api, operation: Operation, securities: Map<string, string>): string {
  const names = (place: 'query' | 'header') =>
    operation.parameters.filter((parameter) => parameter.in === place && !isLegacy(parameter)).map(({ name }) => name);
  const query = names('query');
  const header = names('header');
  const media = successesOf(operation).map(({ mediaType }) => mediaType);
  const hasText = media.some((type) => type?.startsWith('text/'));
  const secrets = secretFields(api, operation);
  const longest = longestOf(api, operation);
  const upload = uploadOf(api, operation);
  const lists = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.type.kind === 'array');
  if (lists.some(({ explode }) => explode) && lists.some(({ explode }) => !explode)) {
    throw new Error(`${operation.id}: lists in the query have to be all repeated or all joined`);
  }
  const facts: Record<string, unknown> = {
    id: operation.id,
    method: operation.httpMethod,
    path: operation.path,
    ...(operation.pathAlias !== undefined && { alias: operation.pathAlias }),
    ...(query.length > 0 && { query }),
    ...(header.length > 0 && { header }),
    ...(lists.some(({ explode }) => !explode) && { joined: true }),
    ...(operation.body && { body: operation.body.mediaType === 'application/json' ? 'json' : 'form' }),
    ...(longest && { longest }),
    ...(upload && { upload }),
    ...(secrets.length > 0 && { secrets }),
    reply: hasText ? 'text' : media.includes('application/json') ? 'json' : 'none',
    ...(operation.retrySafe && { retrySafe: true }),
    ...(operation.signatureScope && { scope: operation.signatureScope }),
    ...(operation.envelope && { envelope: operation.envelope }),
  };
  const places = int64PlacesOf(api, operation);
  const int64 = places ? `int64: new Int64Fields(${JSON.stringify(places)}), ` : '';
  const encode = facts['body'] === 'form' ? 'encode: encodeForm, ' : '';
  return `{ ${JSON.stringify(facts).slice(1, -1)}, ${encode}${int64}security: ${securityName(operation, securities)} }`;
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
export function securityName(operation: Operation, securities: Map<string, string>): string {
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

/** Emits `descriptors.ts`: what the runtime knows of each operation. */
import type { Api, Operation, SecurityScheme } from '../../model/types.ts';
import { longestOf, uploadOf } from '../facts/bodies.ts';
import { successesOf } from '../facts/responses.ts';
import { comment } from './doc-comment.ts';
import { int64PlacesOf } from './int64.ts';

export function descriptorsModule(api: Api): string {
  const securities = new Map<string, string>();
  const constants = api.operations.map(
    (operation) => `export const ${operation.id}: Operation = ${descriptorText(api, operation, securities)};`,
  );
  const used = (name: string) => constants.some((text) => text.includes(name));
  const request = ['int64Parameters', 'writeInt64'].filter(used);
  return `${comment([`How the operations of ${api.title} are sent, and how their answers are read.`])}
${used('maxLengths') ? "import { maxLengths } from '../runtime/checks.ts';" : ''}
${used('encodeForm') ? "import { encodeForm } from '../runtime/form.ts';" : ''}
${used('readInt64') ? "import { readInt64 } from '../runtime/int64.ts';" : ''}
${request.length > 0 ? `import { ${request.join(', ')} } from '../runtime/int64-request.ts';` : ''}
${used('fieldSecrets') ? "import { fieldSecrets } from '../runtime/secrets.ts';" : ''}
import type { Operation${securities.size > 0 ? ', Security' : ''} } from '../runtime/operation.ts';

${[...securities].map(([text, name]) => `const ${name}: Security = ${text};`).join('\n')}

${constants.join('\n\n')}
`;
}

function descriptorText(api: Api, operation: Operation, securities: Map<string, string>): string {
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
    ...(query.length > 0 && { query }),
    ...(header.length > 0 && { header }),
    ...(lists.some(({ explode }) => !explode) && { joined: true }),
    ...(operation.body && { body: operation.body.mediaType === 'application/json' ? 'json' : 'form' }),
    ...(upload && { upload }),
    ...(hasText ? { reply: 'text' } : media.includes('application/json') ? {} : { reply: 'none' }),
    ...(operation.retrySafe && { retrySafe: true }),
    ...(operation.signatureScope && { scope: operation.signatureScope }),
    ...(operation.envelope && { envelope: operation.envelope }),
  };
  const { parameters, body, reply } = int64PlacesOf(api, operation) ?? {};
  const int64 = [
    reference('readInt64', 'readInt64', reply),
    reference('writeInt64', 'writeInt64', body),
    reference('int64Parameter', 'int64Parameters', parameters),
  ].join('');
  const check = longest ? `check: /* @__PURE__ */ maxLengths(${JSON.stringify(longest)}), ` : '';
  const secretsIn = reference('secretsIn', 'fieldSecrets', secrets);
  const encode = facts['body'] === 'form' ? 'encode: encodeForm, ' : '';
  return `{ ${JSON.stringify(facts).slice(1, -1)}, ${encode}${check}${secretsIn}${int64}security: ${securityName(operation, securities)} }`;
}

/** A field that holds what a function of the runtime makes, so that a bundle has the function only where it is used. */
const reference = (field: string, maker: string, names: readonly string[] = []) =>
  names.length === 0
    ? ''
    : `${field}: /* @__PURE__ */ ${maker}(${names.map((name) => JSON.stringify(name)).join(', ')}), `;

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

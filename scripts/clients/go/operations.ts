/** Emits `operations.go`: what the engine knows about each operation. */
import type { Api, Conditions, Operation, Parameter, SecurityScheme } from '../../model/types.ts';
import { successesOf } from '../facts/responses.ts';
import { followingName, operationName } from './names.ts';

export function operationsText(api: Api): string {
  const securities = new Map<string, string>();
  const operations = api.operations.map((operation) => descriptor(operation, securities));
  const followings = api.operations.filter(({ longRunning }) => longRunning).map(following);
  return [...[...securities].map(([text, name]) => `var ${name} = ${text}`), ...operations, ...followings].join('\n\n');
}

function descriptor(operation: Operation, securities: Map<string, string>): string {
  const { id, httpMethod, path, pathAlias, retrySafe, signatureScope, envelope } = operation;
  const reply = replyKind(operation);
  const lines = [
    `ID: ${JSON.stringify(id)},`,
    `Method: ${JSON.stringify(httpMethod)},`,
    `Path: ${JSON.stringify(path)},`,
    ...(pathAlias === undefined ? [] : [`Alias: ${JSON.stringify(pathAlias)},`]),
    ...(operation.security.length > 0 ? [`Security: ${securityName(operation, securities)},`] : []),
    ...(reply === 'JSON' ? [] : [`Reply: engine.${reply},`]),
    ...(reply === 'JSON' && successesOf(operation).some(({ type }) => !type) ? ['MayBeEmpty: true,'] : []),
    ...(retrySafe ? ['RetrySafe: true,'] : []),
    ...(signatureScope ? [`Scope: ${JSON.stringify(signatureScope)},`] : []),
    ...(envelope
      ? [
          `Envelope: &engine.Envelope{
Success: ${conditionsText(envelope.success)},
${envelope.pending ? `Pending: ${conditionsText(envelope.pending)},` : ''}
${fieldsText({ Code: envelope.code, Message: envelope.message, Data: envelope.data })}
},`,
        ]
      : []),
  ];
  return `var ${operationName(operation)} = engine.Operation{\n${lines.join('\n')}\n}`;
}

/** What a success carries. */
export function replyKind(operation: Operation): 'JSON' | 'Text' | 'Nothing' {
  const media = successesOf(operation).map(({ mediaType }) => mediaType);
  if (media.some((type) => type?.startsWith('text/'))) return 'Text';
  return media.includes('application/json') ? 'JSON' : 'Nothing';
}

function following({ id, longRunning, ...rest }: Operation): string {
  if (!longRunning) throw new Error(`${id} starts no task`);
  const { done, running, progress, result, maxSeconds, keepSeconds } = longRunning;
  return `var ${followingName({ id, longRunning, ...rest })} = engine.Following{
Operation: ${JSON.stringify(id)},
Done: ${conditionsText(done)},
Running: ${conditionsText(running)},
${fieldsText({ Progress: progress, Result: result, MaxSeconds: maxSeconds, KeepSeconds: keepSeconds })}
}`;
}

const fieldsText = (fields: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)},`)
    .join('\n');

function conditionsText(conditions: Conditions): string {
  const texts = conditions.map((condition) =>
    'status' in condition
      ? `{Status: ${condition.status}}`
      : `{Pointer: ${JSON.stringify(condition.pointer)}, Equals: ${quoted(JSON.stringify(condition.equals))}}`,
  );
  return `[]engine.Condition{${texts.join(', ')}}`;
}

const quoted = (text: string) => (text.includes('`') ? JSON.stringify(text) : `\`${text}\``);

/** A deprecated parameter that the client supplies travels with the credentials in the query, for old servers. */
export const isLegacy = ({ deprecated, bound, in: place }: Parameter) =>
  place === 'query' && deprecated && bound !== undefined;

/** Operations with the same security share a variable. */
function securityName(operation: Operation, securities: Map<string, string>): string {
  const legacy = operation.parameters.filter(isLegacy);
  const alternatives = operation.security.map((schemes) => {
    const carriers = schemes.map(carrierText);
    if (schemes.every(({ carrier }) => carrier.in === 'query')) {
      carriers.push(...legacy.map(({ name, bound = '' }) => carrierOf(bound, 'InQuery', name)));
    }
    return `{\n${carriers.join('\n')}\n}`;
  });
  const text = `[][]engine.Carrier{\n${alternatives.map((each) => `${each},`).join('\n')}\n}`;
  const name = securities.get(text) ?? `security${securities.size + 1}`;
  securities.set(text, name);
  return name;
}

function carrierText({ credential, carrier }: SecurityScheme): string {
  if (carrier.in === 'bearer') return `{Credential: ${JSON.stringify(credential)}, In: engine.Bearer},`;
  return carrierOf(credential, carrier.in === 'query' ? 'InQuery' : 'InHeader', carrier.name);
}

const carrierOf = (credential: string, place: string, name: string) =>
  `{Credential: ${JSON.stringify(credential)}, In: engine.${place}, Name: ${JSON.stringify(name)}},`;

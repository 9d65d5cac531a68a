/** Holds the answers of a deployment against the description. */
import type { Api, Condition, Json, Operation, Response } from '../model/types.ts';
import { tokensOf } from '../model/pointer.ts';
import type { Deviation, Difference } from './deviation.ts';
import type { Exchange, Reply } from './recorder.ts';
import type { Schemas } from './schemas.ts';

/** What differs in the answer of an exchange. */
export function checkReply(
  api: Api,
  schemas: Schemas,
  { operation, reply, number, method, target }: Exchange,
): Deviation[] {
  if (!reply) return [];
  if (!operation) {
    const path = target.split('?')[0] ?? '';
    return [
      { operation: `${method} ${path}`, exchange: number, ...differs('wrong request', '', 'an operation', 'none') },
    ];
  }
  const found = [...checkForm(schemas, operation, reply), ...checkCode(api, operation, reply)];
  return found.map((each) => ({ operation: operation.id, exchange: number, ...each }));
}

function checkForm(schemas: Schemas, operation: Operation, { status, mediaType, text, json }: Reply): Difference[] {
  const response = responseOf(operation, status);
  if (!response) {
    const known = operation.responses.map((each) => each.status).join(', ');
    return [differs('undocumented status', 'status', known, String(status))];
  }
  const place = `${status}`;
  if (response.mediaType === undefined) {
    return text === ''
      ? []
      : [differs('unexpected body', place, 'no body', mediaType ?? 'a body without a media type')];
  }
  if (text === '') return [differs('missing body', place, response.mediaType, 'nothing')];
  if (mediaType !== response.mediaType) {
    return [differs('undocumented media type', place, response.mediaType, mediaType ?? 'none')];
  }
  const isJson = response.mediaType.endsWith('json');
  if (isJson && json === undefined) return [differs('unreadable body', place, 'JSON', 'other text')];
  const body = isJson ? (json as Json) : text;
  return schemas
    .differences(operation, response, body)
    .map((each) => ({ ...each, place: `${place} ${each.place}`.trim() }));
}

/** A `default` response stands for failures: no success is documented by it. */
function responseOf({ responses }: Operation, status: number): Response | undefined {
  const find = (wanted: Response['status']) => responses.find((each) => each.status === wanted);
  return find(status) ?? (status >= 400 ? find('default') : undefined);
}

/** A failure whose code the table of the description does not have. APIs without a table have nothing to compare with. */
function checkCode({ errorCodes }: Api, operation: Operation, { status, json }: Reply): Difference[] {
  if (errorCodes.length === 0 || json === undefined || succeeds(operation, status, json)) return [];
  const pointers = [...new Set(errorCodes.map(({ pointer }) => pointer ?? '/code'))];
  return pointers.flatMap((pointer) => {
    const code = valueAt(json, pointer);
    if (typeof code !== 'number' && (typeof code !== 'string' || code === '')) return [];
    if (errorCodes.some((known) => String(known.code) === String(code))) return [];
    return [differs('unknown code', `${status} ${pointer}`, 'a code of the table', JSON.stringify(code))];
  });
}

function succeeds({ envelope }: Operation, status: number, body: Json): boolean {
  const holds = (condition: Condition) =>
    'status' in condition ? condition.status === status : valueAt(body, condition.pointer) === condition.equals;
  if (status >= 300) return false;
  return !envelope || envelope.success.every(holds) || (envelope.pending?.every(holds) ?? false);
}

/** The value at a JSON Pointer. */
export function valueAt(value: Json, pointer: string): Json | undefined {
  return tokensOf(pointer).reduce<Json | undefined>(
    (found, token) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, token)
        ? (found as Record<string, Json>)[token]
        : undefined,
    value,
  );
}

const differs = (kind: Difference['kind'], place: string, described: string, found: string): Difference => ({
  kind,
  place,
  described,
  found,
});

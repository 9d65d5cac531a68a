/** The calls that drivers can make, each with the arguments of the vendor's example. */
import { loadModel } from '../../scripts/model.ts';
import type { Api, Json, Operation } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { isUpload } from '../conformance/vector.ts';
import { writtenVectors } from '../conformance/vectors.ts';

export interface NamedCall {
  /** The `operationId`, with `begin` or `resume` for those calls. */
  readonly name: string;
  readonly api: Api;
  readonly operation: Operation;
  readonly arguments: Readonly<Record<string, Json>>;
  /**
   * `call`: makes the call. `begin`: makes it, tells the identifier of the task, and follows the task to its end. `resume`: follows a
   * task by its identifier.
   */
  readonly drive: 'call' | 'begin' | 'resume';
  /** How often the content of a file is repeated, so that it is too large for the buffers of a connection; once unless set. */
  readonly fileTimes?: number;
}

/** Milliseconds between two questions for a task: long enough to kill a driver in between. */
export const intervalMs = 300;

const apis = readRegistry().map((entry) => loadModel(entry));
const vectors = writtenVectors();

/** What a client is made with: credentials and bound parameters by their names on the wire, the same as in the vectors. */
export const credentials = Object.fromEntries(vectors.map(({ api, client }) => [api, client]));

/** The calls that are safe to repeat and show how answers are read: JSON, a text, and JSON in an envelope. */
const readings = ['getPlainText', 'getPreviewPage', 'getServer'];

/** The operations that must not reach the server twice, as the descriptions have them. */
export const onceOnly: readonly Operation[] = apis.flatMap(({ operations }) =>
  operations.filter(({ retrySafe }) => !retrySafe),
);

const tasks = ['importFile', 'exportFile'];

/** All calls. */
export const namedCalls: readonly NamedCall[] = apis.flatMap((api) =>
  api.operations.flatMap((operation): NamedCall[] => {
    if (operation.retrySafe && !readings.includes(operation.id)) return [];
    const call = { name: operation.id, api, operation, arguments: argumentsOf(operation), drive: 'call' as const };
    if (!tasks.includes(operation.id)) return [call];
    return [
      call,
      ...(operation.body?.mediaType === 'multipart/form-data'
        ? [{ ...call, name: `${operation.id} large`, fileTimes: timesOf(call.arguments) }]
        : []),
      { ...call, name: `${operation.id} begin`, drive: 'begin' },
      { ...call, name: `${operation.id} resume`, drive: 'resume' },
    ];
  }),
);

/** How often to repeat the file of a form to have 16 MiB or a little more. */
function timesOf({ body }: NamedCall['arguments']): number {
  const [file] = Object.values((body ?? {}) as Record<string, Json>).filter(isUpload);
  if (!file) throw new Error(`There is no file in the form ${JSON.stringify(body)}.`);
  return Math.ceil(2 ** 24 / Buffer.from(file.base64, 'base64').length);
}

function argumentsOf({ id }: Operation): NamedCall['arguments'] {
  const found = vectors.flatMap((file) => file.vectors).find(({ operation }) => operation === id);
  if (!found) throw new Error(`No vector calls ${id}.`);
  return found.arguments;
}

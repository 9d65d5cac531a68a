import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { child, children, fields, refOf, written, type Node } from '../node.ts';
import { bodiesOf, isJson, operationsOf, type OperationNode } from '../operations.ts';
import { valueAt } from '../pointer.ts';

/**
 * Every JSON body has named examples by `$ref`, and so has every application error code whose status and place in the body are
 * documented, unless it belongs `elsewhere`: a mock finds an example by its name, and a test finds all of them.
 */
export const namedExamples: Oas3Rule = () => ({
  MediaType: (value, ctx) => {
    if (!isJson(String(ctx.key))) return;
    const examples = written({ value, location: ctx.location }, 'examples');
    if (Object.keys(fields(examples?.value)).length === 0) {
      const message = 'A JSON body needs a named example in `examples`, by $ref to a file in components/examples/.';
      ctx.report({ message, location: ctx.location.key() });
    }
    for (const [name, example] of Object.entries(fields(examples?.value))) {
      if (/(^|\/)examples\/\w+\.yaml$/.test(refOf(example) ?? '')) continue;
      const message = `The example ${name} is not a $ref to a file in components/examples/. Move it there.`;
      ctx.report({ message, location: examples!.location.child([name]).key() });
    }
  },
  Root: (value, ctx) => {
    const root = { value, location: ctx.location };
    const operations = operationsOf(root, ctx).map((operation) => examplesOf(operation, ctx));
    for (const [, entry] of children(child(root, 'x-error-codes', ctx), ctx)) checkCode(entry, operations, ctx);
  },
});

/** The values of the JSON examples of an operation, by the key of their response: a status, a range or `default`. */
interface Examples {
  readonly id: string;
  readonly responses: ReadonlyMap<string, readonly unknown[]>;
}

function examplesOf(operation: OperationNode, ctx: UserContext): Examples {
  const statuses = Object.keys(fields(child(operation.node, 'responses', ctx)?.value));
  const responses = new Map(statuses.map((status) => [status, [] as unknown[]]));
  for (const { of, mediaType, node } of bodiesOf(operation, ctx)) {
    if (!isJson(mediaType)) continue;
    const examples = children(child(node, 'examples', ctx), ctx);
    responses.get(of)?.push(...examples.map(([, example]) => fields(example.value)['value']));
  }
  return { id: operation.id, responses };
}

/** A code that is tied to operations is shown by all of them and by no other, any other code by at least one. */
function checkCode(entry: Node, operations: readonly Examples[], ctx: UserContext): void {
  const { code, status, pointer, operations: ids, elsewhere } = fields(entry.value);
  if (status === undefined || typeof pointer !== 'string') return;
  const report = (message: string): void => ctx.report({ message, location: entry.location });
  const wanted = `one with ${JSON.stringify(code)} at ${pointer}`;
  const showing = operations
    .filter(({ responses }) => forStatus(responses, String(status)).some((value) => valueAt(value, pointer) === code))
    .map(({ id }) => id);

  if (elsewhere !== true && !Array.isArray(ids)) {
    if (showing.length > 0) return;
    const unless = 'If only operations that are not described here send it, say `elsewhere: true`.';
    report(`No operation shows an example of this code: a ${status} response needs ${wanted}. ${unless}`);
    return;
  }
  const tied: readonly unknown[] = elsewhere === true ? [] : (ids as unknown[]);
  for (const { id } of operations) {
    if (tied.includes(id) && !showing.includes(id)) {
      report(`${id} shows no example of this code: its ${status} response needs ${wanted}.`);
    } else if (!tied.includes(id) && showing.includes(id)) {
      const names = elsewhere === true ? 'is marked `elsewhere`' : 'names other `operations`';
      report(`${id} shows an example of this code, which ${names}. Correct the entry, or remove the example.`);
    }
  }
}

/** The examples of the response that describes a status. */
function forStatus(responses: Examples['responses'], status: string): readonly unknown[] {
  return responses.get(status) ?? responses.get(`${status[0]}XX`) ?? responses.get('default') ?? [];
}

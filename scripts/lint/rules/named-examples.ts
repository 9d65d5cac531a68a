import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { child, children, fields, refOf, written, type Node } from '../node.ts';
import { bodiesOf, isJson, operationsOf, type OperationNode } from '../operations.ts';
import { valueAt } from '../pointer.ts';

/**
 * Every JSON body has named examples by `$ref`, and so has every application error code whose status and place in the body are
 * documented: a mock finds an example by its name, and a test finds all of them.
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
    const operations = operationsOf(root, ctx);
    for (const [, entry] of children(child(root, 'x-error-codes', ctx), ctx)) checkCode(entry, operations, ctx);
  },
});

function checkCode(entry: Node, operations: readonly OperationNode[], ctx: UserContext): void {
  const { code, status, pointer, operations: ids } = fields(entry.value);
  if (status === undefined || typeof pointer !== 'string' || !Array.isArray(ids)) return;
  for (const operation of operations.filter(({ id }) => ids.includes(id))) {
    const examples = bodiesOf(operation, ctx)
      .filter((body) => isJson(body.mediaType) && body.of === String(status))
      .flatMap((body) => children(child(body.node, 'examples', ctx), ctx));
    if (examples.some(([, example]) => valueAt(fields(example.value)['value'], pointer) === code)) continue;
    const wanted = `${JSON.stringify(code)} at ${pointer}`;
    ctx.report({
      message: `${operation.id} shows no example of this code: its ${status} response needs one with ${wanted}.`,
      location: entry.location,
    });
  }
}

import type { Oas3Rule } from '@redocly/openapi-core';
import { child, children, fields } from '../node.ts';

/** No `allOf` over a closed object: the closed branch refuses the fields of all others. */
export const closedAllOf: Oas3Rule = () => ({
  Schema: (schema, ctx) => {
    const list = child({ value: schema, location: ctx.location }, 'allOf', ctx);
    for (const [index, branch] of children(list, ctx)) {
      if (fields(branch.value)['additionalProperties'] !== false) continue;
      ctx.report({
        message:
          'This branch is closed and refuses the fields of the others. Use `unevaluatedProperties: false` beside `allOf`.',
        location: ctx.location.child(['allOf', index]),
      });
    }
  },
});

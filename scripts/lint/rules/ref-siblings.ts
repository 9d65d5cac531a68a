import type { Oas3Rule } from '@redocly/openapi-core';

const allowed = new Set(['$ref', 'summary', 'description']);

/** Beside a `$ref` only `summary` and `description` stand: tools drop the rest, or let it replace what the target says. */
export const refSiblings: Oas3Rule = () => ({
  ref: (node, { report, location }) => {
    for (const key of Object.keys(node).filter((name) => !allowed.has(name))) {
      report({
        message: `\`${key}\` stands beside a $ref. Move it into the target, or make a component of its own.`,
        location: location.child([key]).key(),
      });
    }
  },
});

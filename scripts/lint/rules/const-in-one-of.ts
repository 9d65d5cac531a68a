import type { Oas3Rule } from '@redocly/openapi-core';
import { child, children, fields } from '../node.ts';

/** The branches of a `oneOf` are told apart by a `const`, their own or that of one required property which all of them have. */
export const constInOneOf: Oas3Rule = () => ({
  Schema: (schema, ctx) => {
    const branches = children(child({ value: schema, location: ctx.location }, 'oneOf', ctx), ctx);
    if (branches.length === 0 || branches.every(([, { value }]) => fields(value)['const'] !== undefined)) return;
    const constants = branches.map(([, branch]) => {
      const required = [fields(branch.value)['required']].flat();
      return children(child(branch, 'properties', ctx), ctx)
        .filter(([name, property]) => required.includes(name) && fields(property.value)['const'] !== undefined)
        .map(([name]) => name);
    });
    if (constants[0]?.some((name) => constants.every((names) => names.includes(name)))) return;
    ctx.report({
      message: 'Each branch of a `oneOf` needs the same required property with a `const`. Else use `anyOf`.',
      location: ctx.location.child(['oneOf']).key(),
    });
  },
});

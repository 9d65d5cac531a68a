import type { Oas3Rule } from '@redocly/openapi-core';
import { children, fields, refOf, written } from '../node.ts';

const typing = ['type', 'anyOf', 'oneOf', 'allOf', 'const', 'enum', 'x-assumed'];

/**
 * Every property has a type and a description, its own or that of the component that it refers to. Where nobody knows the type,
 * `x-assumed` on the property says so.
 */
export const propertyDocumented: Oas3Rule = () => ({
  SchemaProperties: (properties, ctx) => {
    const node = { value: properties, location: ctx.location };
    for (const [name, property] of children(node, ctx)) {
      const here = written(node, name)!;
      const location = here.location.key();
      if (!typing.some((keyword) => fields(property.value)[keyword] !== undefined)) {
        ctx.report({
          message: `The property \`${name}\` needs a type, or an \`x-assumed\` that says why none is known.`,
          location,
        });
      }
      if (!fields(here.value)['description'] && !fields(property.value)['description']) {
        const where = refOf(here.value) ? ' beside the $ref or in its target' : '';
        ctx.report({ message: `The property \`${name}\` needs a description${where}.`, location });
      }
    }
  },
});

import type { Oas3Rule } from '@redocly/openapi-core';
import { child, fields } from '../node.ts';

/** A parameter that takes an array or an object states `explode`: tools disagree about the default. */
export const explicitExplode: Oas3Rule = () => ({
  Parameter: (parameter, ctx) => {
    const schema = child({ value: parameter, location: ctx.location }, 'schema', ctx);
    const types = [fields(schema?.value)['type']].flat();
    if (parameter.explode !== undefined || !(types.includes('array') || types.includes('object'))) return;
    ctx.report({
      message: `The parameter \`${parameter.name}\` takes several values. Say with \`explode\` whether its name is repeated.`,
      location: ctx.location.key(),
    });
  },
});

import type { Oas3Rule } from '@redocly/openapi-core';

/** A list of types has two members, one of which is null. Several types are `anyOf`, which every language can express. */
export const nullableTypes: Oas3Rule = () => ({
  Schema: ({ type }, { report, location }) => {
    if (!Array.isArray(type) || (type.length === 2 && type.includes('null'))) return;
    report({
      message: "A list of types is only for a type or null, as in [string, 'null']. Write `anyOf` for several types.",
      location: location.child(['type']),
    });
  },
});

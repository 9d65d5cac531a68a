import { dirname, join, sep } from 'node:path';
import type { Oas3Rule } from '@redocly/openapi-core';

/** A `$ref` stays inside the folder of the API or goes to `common/`. */
export const refScope: Oas3Rule = () => {
  let scopes: string[] = [];
  return {
    Root: (_root, { location }) => {
      const folder = dirname(location.source.absoluteRef);
      scopes = [folder + sep, join(dirname(folder), 'common') + sep];
    },
    ref: (node, { report, location }, resolved) => {
      const file = resolved.location?.source.absoluteRef;
      if (file === undefined || scopes.some((scope) => file.startsWith(scope))) return;
      report({
        message: `${node.$ref} leaves the folder of the API. Copy the component, or move it to common/ if it is no vendor's.`,
        location: location.child(['$ref']),
      });
    },
  };
};

import type { Oas3Rule } from '@redocly/openapi-core';
import { refOf } from '../node.ts';

/** A path stands in a file that is named after it: '/' becomes '_', '{param}' stays. */
export const pathFileNames: Oas3Rule = () => ({
  Paths: (paths, { report, location }) => {
    for (const [path, item] of Object.entries(paths)) {
      const expected = `paths/${path.slice(1).replaceAll('/', '_')}.yaml`;
      if (refOf(item)?.replace(/^\.\//, '') === expected) continue;
      report({
        message: `The path stands in a file that is named after it. Write \`$ref: '${expected}'\`.`,
        location: location.child([path]).key(),
      });
    }
  },
});

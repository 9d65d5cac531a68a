import { sep } from 'node:path';
import type { Oas3Rule } from '@redocly/openapi-core';

const folders: Readonly<Record<string, string>> = {
  Schema: 'schemas',
  Parameter: 'parameters',
  Response: 'responses',
  Header: 'headers',
  Example: 'examples',
};

/** A component stands alone in a file that is named after it, in the folder of its kind. */
export const componentFileNames: Oas3Rule = () => ({
  ref: (node, { report, location, type }, resolved) => {
    const folder = folders[type.name];
    if (folder === undefined || resolved.location === undefined) return;
    const file = resolved.location.source.absoluteRef.split(sep).slice(-3).join('/');
    if (resolved.location.pointer === '#/' && new RegExp(`^components/${folder}/[A-Z][A-Za-z0-9]*\\.yaml$`).test(file))
      return;
    report({
      message: `${node.$ref} is not a whole file components/${folder}/<Name>.yaml with a name in PascalCase.`,
      location: location.child(['$ref']),
    });
  },
});

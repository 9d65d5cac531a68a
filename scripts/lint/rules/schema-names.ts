import { basename } from 'node:path';
import type { Oas3Rule } from '@redocly/openapi-core';
import { refOf, written } from '../node.ts';
import { isJson } from '../operations.ts';

/** The schema of every body and of every result has a name. None is called Error, which clients need for themselves. */
export const schemaNames: Oas3Rule = () => ({
  MediaType: (value, { key, report, location }) => {
    if (!isJson(String(key)) && key !== 'multipart/form-data') return;
    const node = { value, location };
    const schema = written(node, 'schema');
    if (refOf(schema?.value) !== undefined) return;
    report({
      message: 'The schema of a body needs a name. Move it to components/schemas/ and write a $ref.',
      location: (schema ?? node).location.key(),
    });
  },
  ref: (node, { report, location, type }) => {
    if (type.name !== 'Schema' || basename(node.$ref) !== 'Error.yaml') return;
    report({
      message: 'No schema is called Error. Clients have a type of that name.',
      location: location.child(['$ref']),
    });
  },
});

import type { Oas3Rule } from '@redocly/openapi-core';
import { readExtensions } from '../extensions.ts';

/** The keys of an operation stand in the order that openapi/README.md gives. */
export const operationKeyOrder: Oas3Rule = () => {
  const order = [
    ...['operationId', 'summary', 'description', 'externalDocs', 'deprecated', 'tags'],
    ...readExtensions().keys(),
    ...['security', 'parameters', 'requestBody', 'responses'],
  ];
  return {
    Operation: (operation, { report, location }) => {
      const keys = Object.keys(operation).filter((key) => order.includes(key));
      const sorted = order.filter((key) => keys.includes(key));
      const wrong = keys.find((key, index) => key !== sorted[index]);
      if (wrong === undefined) return;
      report({
        message: `\`${wrong}\` stands too early. The order of the keys is: ${sorted.join(', ')}.`,
        location: location.child([wrong]).key(),
      });
    },
  };
};

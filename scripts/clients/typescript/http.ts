/** Emits `http.ts`: what the plain client of openapi-fetch needs to know of each operation to send it. */
import type { Api } from '../../model/types.ts';
import { comment } from './doc-comment.ts';
import { securityName } from './operations.ts';

export function httpModule(api: Api): string {
  const securities = new Map<string, string>();
  const routes = api.operations.map((operation) => {
    const { id, httpMethod, path, retrySafe, signatureScope } = operation;
    const facts = [id, httpMethod, path].map((fact) => JSON.stringify(fact));
    const further = signatureScope ? [retrySafe, JSON.stringify(signatureScope)] : retrySafe ? [true] : [];
    return `[${[...facts, securityName(operation, securities), ...further].join(', ')}],`;
  });
  return `${comment([`How the operations of ${api.title} are sent.`])}
import type { Route } from '../runtime/http.ts';
${securities.size > 0 ? "import type { Security } from '../runtime/operation.ts';" : ''}

${[...securities].map(([text, name]) => `const ${name}: Security = ${text};`).join('\n')}

export const routes: readonly Route[] = [
${routes.join('\n')}
];
`;
}

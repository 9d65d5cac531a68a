/**
 * Prism's engine, as far as the mock needs it: it reads the operations of a description and validates requests.
 *
 * Its parts are imported one by one, because the whole of it also loads a generator of random data, which takes longer than
 * all the rest and has no use here: every answer is an example.
 */
import type { IHttpRequest } from '@stoplight/prism-http';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
import { validateInput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import type { Violation } from './refusal/problem.ts';

export type EngineOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
export type EngineRequest = IHttpRequest;

/** A finding of the engine; with `lacksCredentials`, it is that no alternative of the security is complete. */
export interface Finding extends Violation {
  readonly lacksCredentials: boolean;
}

/** Reads the operations of a description. */
export const readEngineOperations = (description: object): Promise<EngineOperation[]> =>
  getHttpOperationsFromSpec(description);

/** Holds a request against its operation. */
export function validate(resource: EngineOperation, element: EngineRequest): Finding[] {
  const found = [validateSecurity, validateInput].flatMap((validator) => {
    const result = validator({ resource, element });
    if (result._tag === 'Right') return [];
    // The rest are warnings, such as that a parameter is deprecated.
    return result.left.filter(({ severity }) => severity === 0).map(toFinding);
  });
  // The engine takes null for no body, which is right where none is required only.
  const isNull = element.body === null && !found.some(({ place }) => place === 'body');
  return isNull ? [...found, { place: 'body', message: 'The body is null', lacksCredentials: false }] : found;
}

function toFinding({ path = [], message, code }: { path?: string[]; message: string; code?: unknown }): Finding {
  const lacksCredentials = code === 401;
  return { place: lacksCredentials ? 'security' : path.join('/') || 'body', message, lacksCredentials };
}

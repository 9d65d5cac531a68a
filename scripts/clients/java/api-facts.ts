/** What holds for a client as a whole. */
import type { Api, Credential, Parameter } from '../../model/types.ts';
import { kinds } from './credential-options.ts';

/** The kind of credential that decides which options a client has. */
export function kindOf(api: Api): keyof typeof kinds {
  const present = new Set<Credential>(api.credentials.map(({ credential }) => credential));
  const found = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => present.has(kind));
  const [kind, ...others] = found;
  if (kind === undefined || others.length > 0) {
    throw new Error(`${api.name}: exactly one of ${Object.keys(kinds).join(', ')} has to be among its credentials`);
  }
  if (
    kind === 'appToken' &&
    !api.operations.some(({ id, resource }) => id === 'createAppToken' && resource === 'auth')
  ) {
    throw new Error(`${api.name}: the operation createAppToken is missing, which fetches the App Token`);
  }
  return kind;
}

/** One parameter for each option that supplies some. */
export function boundParameters(api: Api): Map<string, Parameter> {
  const bound = new Map<string, Parameter>();
  for (const parameter of api.operations.flatMap(({ parameters }) => parameters)) {
    if (parameter.bound !== undefined && !bound.has(parameter.bound)) bound.set(parameter.bound, parameter);
  }
  return bound;
}

/** The vendor's address where it is the same for every customer: none of its variables is the host. */
export function baseUrlOf(api: Api): string | undefined {
  const url = api.server.url.replace('{scheme}', api.server.variables['scheme']?.default ?? '{scheme}');
  return url.includes('{') ? undefined : url;
}

/** Where a body may carry an application error code. */
export function codePointers(api: Api): string[] {
  const documented = api.errorCodes.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointer]));
  const enveloped = api.operations.flatMap(({ envelope }) => (envelope ? [envelope.code] : []));
  return [...new Set(['/code', ...documented, ...enveloped])];
}

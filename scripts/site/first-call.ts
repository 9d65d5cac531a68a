/** A curl line that works against the mock, made from the model. */
import type { Api, Operation, Parameter, SecurityScheme } from '../model/types.ts';

/** A read of the API that needs no body, with the examples of its parameters and placeholder credentials. */
export function firstCall(api: Api, origin: string): string {
  const operation = api.operations.find(isSimpleRead);
  if (!operation) throw new Error(`${api.name} has no GET operation with a JSON response to show as a first call`);
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(valueOf(operation.parameters.find((p) => p.in === 'path' && p.name === name))),
  );
  const query = operation.parameters
    .filter((p) => p.in === 'query' && p.required)
    .map((p) => `${encodeURIComponent(p.name)}=${encodeURIComponent(valueOf(p))}`);
  const headers: string[] = [];
  for (const scheme of operation.security[0] ?? []) addCredential(scheme, headers, query);
  const url = `${origin}/${api.name}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  return `curl ${headers.map((header) => `-H '${header}' `).join('')}'${url}'`;
}

function isSimpleRead(operation: Operation): boolean {
  return (
    operation.httpMethod === 'GET' &&
    operation.signatureScope === undefined &&
    operation.responses.some((response) => response.status === 200 && response.mediaType === 'application/json')
  );
}

function addCredential({ carrier, name }: SecurityScheme, headers: string[], query: string[]): void {
  if (carrier.in === 'bearer') headers.push(`Authorization: Bearer your-${kebab(name)}`);
  else if (carrier.in === 'header') headers.push(`${carrier.name}: your-${kebab(name)}`);
  else query.push(`${carrier.name}=your-${kebab(name)}`);
}

function kebab(name: string): string {
  return name
    .replace(/(Header|Query)$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}

function valueOf(parameter: Parameter | undefined): string {
  const value = parameter?.example ?? parameter?.type.examples?.[0];
  return value === undefined ? '1' : String(value);
}

/** The resources of an API, and the names of the client and of the types that have their methods. */
import type { Api, Operation } from '../../model/types.ts';
import { pascalCase } from './letter-case.ts';

/** Resources of an API in the order of their first operation, with their operations. */
export function resourcesOf(api: Api): Map<string, Operation[]> {
  const resources = new Map<string, Operation[]>();
  for (const operation of api.operations) {
    resources.set(operation.resource, [...(resources.get(operation.resource) ?? []), operation]);
  }
  return resources;
}

/** Name of the client: that of the API, or of its resource where it has only one. */
export function clientName(api: Api): string {
  const [only, ...others] = resourcesOf(api).keys();
  return pascalCase(only !== undefined && others.length === 0 ? only : api.name);
}

/** Name of the type of a resource's methods. */
export function resourceType(api: Api, resource: string): string {
  const client = clientName(api);
  return pascalCase(resource) === client ? `${client}Methods` : client + pascalCase(resource);
}

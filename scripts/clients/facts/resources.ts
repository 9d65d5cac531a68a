/** The resources of an API, and the names of the client and of the types that have their methods. */
import type { Api, Operation } from '../../model/types.ts';
import { pascalCase } from './letter-case.ts';

/** Every emitter asks for each operation; a large description would be gone through as often as it has operations. */
const known = new WeakMap<Api, ReadonlyMap<string, Operation[]>>();

/** Resources of an API in the order of their first operation, with their operations. */
export function resourcesOf(api: Api): ReadonlyMap<string, Operation[]> {
  const resources = known.get(api) ?? byResource(api.operations);
  known.set(api, resources);
  return resources;
}

function byResource(operations: readonly Operation[]): Map<string, Operation[]> {
  const resources = new Map<string, Operation[]>();
  for (const operation of operations) {
    const others = resources.get(operation.resource);
    if (others) others.push(operation);
    else resources.set(operation.resource, [operation]);
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

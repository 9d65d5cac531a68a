/** Where operations and their parts stand in a reference. The anchors are those of the renderer (renderer/document.ts). */
import type { Api, Operation } from '../../model/types.ts';

/** Folder of an API's reference below the language's root. Not the bare name, which is the API's own path on the mock. */
export const referencePath = (api: string) => `reference/${api}`;

/** Anchor of an operation on the page of its API. */
export const operationAnchor = (api: string, { tag, id }: Pick<Operation, 'tag' | 'id'>) => `${api}/tag/${tag}/${id}`;

/** Link to an operation from any text of the site. */
export const operationHref = (api: string, operation: Pick<Operation, 'tag' | 'id'>) =>
  `site:${referencePath(api)}/#${operationAnchor(api, operation)}`;

/**
 * Link to a part of an operation.
 * @param part As the renderer names it: `body.fileId`, `query.limit`, `responses.200.data.progress`.
 */
export const fieldHref = (api: string, operation: Pick<Operation, 'tag' | 'id'>, part: string) =>
  `${operationHref(api, operation)}.${part}`;

/** Link to a named schema. */
export const modelHref = (api: string, name: string) => `site:${referencePath(api)}/#${api}/models/${name}`;

/** Anchor of an application error code in the table of all codes of an API. */
export const codeAnchor = (code: string | number) => `code-${code}`;

/** Link to an application error code. */
export const codeHref = (api: string, code: string | number) =>
  `site:${referencePath(api)}/errors/#${codeAnchor(code)}`;

export function operationOf(api: Api, id: string): Operation {
  const operation = api.operations.find((one) => one.id === id);
  if (!operation) throw new Error(`${api.name} has no operation ${id}`);
  return operation;
}

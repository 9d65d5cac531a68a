/** Reads bundles into the model. The types of the model are in model/types.ts. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { checkTogether, completeOperation, type Names } from './model/behaviour.ts';
import { readDocument } from './model/document.ts';
import { ModelError } from './model/error.ts';
import { Node } from './model/node.ts';
import { readOperations } from './model/operation.ts';
import { sourceOf } from './model/source.ts';
import type { Api } from './model/types.ts';
import { repository, type ApiEntry } from './registry.ts';

export { ModelError };

/**
 * Reads the bundle of an API.
 * @throws ModelError, with file, line and JSON Pointer, on whatever it does not know and on contradictions.
 */
export function loadModel(entry: ApiEntry): Api {
  const file = relative(repository, entry.bundle);
  const bundle = readBundle(entry.bundle, file);
  try {
    return loadModelFromDocument(bundle, file, entry.name);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const source = sourceOf(entry.root, error.pointer);
    throw new ModelError(relative(repository, source.file), error.pointer, error.problem, source.line);
  }
}

/**
 * Reads a bundle that is in memory.
 * @param file How messages name it.
 * @param name Key of the API in redocly.yaml.
 */
export function loadModelFromDocument(document: unknown, file: string, name = 'api'): Api {
  const root = Node.root(document, file);
  const facts = readDocument(root);
  const operations = readOperations(root, facts.credentials);
  const types = new Map(facts.types.map((type) => [type.name, type.type]));
  const names: Names = {
    type: (type) => types.get(type) ?? root.fail(`there is no schema '${type}'`),
    operation: (id) => operations.find(({ operation }) => operation.id === id),
  };
  checkTogether(root, operations, facts.errorCodes);
  return { name, ...facts, operations: operations.map((operation) => completeOperation(operation, names)) };
}

function readBundle(path: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ModelError(
      file,
      '',
      `${missing ? 'there is no bundle' : `the bundle is damaged (${String(cause)})`}; run npm run build`,
    );
  }
}

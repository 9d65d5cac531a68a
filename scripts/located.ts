/** Errors of emitters, which name an operation or a type, with the file and the line that it stands on. */
import { relative } from 'node:path';
import { sourceOf } from './model/source.ts';
import type { Api } from './model/types.ts';
import { repository, type ApiEntry } from './registry.ts';

/** A description holds what a language has no form for. */
export class EmitError extends Error {
  override readonly name = 'EmitError';
}

export interface Described {
  readonly entry: ApiEntry;
  readonly api: Api;
}

/** Runs an emitter. @throws EmitError whose message begins with file and line, if it fails over something that it names. */
export async function located<T>(described: readonly Described[], emit: () => Promise<T>): Promise<T> {
  try {
    return await emit();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const named = described.flatMap((each) => {
      const pointer = pointerIn(each.api, message);
      return pointer === undefined ? [] : [sourceOf(each.entry.root, pointer)];
    });
    const [place] = named.sort((one, other) => other.line - one.line);
    if (!place) throw error;
    throw new EmitError(`${relative(repository, place.file)}:${place.line}: ${message}`, { cause: error });
  }
}

/** What a message names, an operation before a type before the whole. */
function pointerIn({ name, operations, types }: Api, message: string): string | undefined {
  // Code that could not be parsed may stand behind the first line, and names everything.
  const words = new Set(message.split('\n')[0]?.match(/[\w-]+/g) ?? []);
  const operation = operations.find(({ id }) => words.has(id));
  if (operation) return `/paths/${escape(operation.path)}/${operation.httpMethod.toLowerCase()}/operationId`;
  const type = types.find((each) => words.has(each.name));
  if (type) return `/components/schemas/${type.name}`;
  return words.has(name) ? '/info' : undefined;
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

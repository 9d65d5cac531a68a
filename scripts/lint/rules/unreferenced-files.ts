import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Oas3Rule } from '@redocly/openapi-core';

/** Every file under `paths/` and `components/` is reached by a `$ref`. */
export const unreferencedFiles: Oas3Rule = () => {
  const reached = new Set<string>();
  return {
    ref: (_node, _ctx, resolved) => {
      if (resolved.location) reached.add(resolved.location.source.absoluteRef);
    },
    Root: {
      leave: (_root, { report, location }) => {
        const folder = dirname(location.source.absoluteRef);
        for (const file of filesUnder([join(folder, 'paths'), join(folder, 'components')])) {
          if (reached.has(file)) continue;
          report({ message: `No $ref leads to ${relative(folder, file)}. Use the file or delete it.`, location });
        }
      },
    },
  };
};

function filesUnder(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  });
}

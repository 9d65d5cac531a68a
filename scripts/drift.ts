/** What in the repository is not what the descriptions make. */
import { join } from 'node:path';
import { staleDocuments } from './documents.ts';
import { compareFolders } from './folder-diff.ts';
import { generatedFolder } from './generate.ts';
import { readRegistry, repository } from './registry.ts';

/**
 * Compares the committed files with new ones.
 *
 * @param outputRoot Folder in which `generate` has made `generated/`.
 * @param committed The folder that is held against it.
 * @returns One line for each file that differs, none if there is no drift.
 */
export async function findDrift(outputRoot: string, committed = join(repository, generatedFolder)): Promise<string[]> {
  return [
    ...(await compareFolders(join(outputRoot, generatedFolder), committed)).map(
      ({ file, kind }) => `${kind.padEnd(8)} ${generatedFolder}/${file}`,
    ),
    ...(await staleDocuments(readRegistry(outputRoot))).map((file) => `changed  the tables of ${file}`),
  ];
}

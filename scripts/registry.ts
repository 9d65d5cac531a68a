/** Reads `redocly.yaml`, the one list of APIs. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface ApiEntry {
  /** Key in `redocly.yaml`; folder under `openapi/`, file under `generated/openapi/`, path prefix of the mock. */
  readonly name: string;
  /** Absolute path of the description's root file. */
  readonly root: string;
  /** Absolute path of the folder that the description stands in. */
  readonly folder: string;
  /** Absolute path of the bundle. */
  readonly bundle: string;
  /** Absolute path of the generated types. */
  readonly types: string;
}

interface RedoclyConfig {
  apis: Record<string, { root: string; output: string; 'x-openapi-ts': { output: string } }>;
}

/** Absolute path of the repository. */
export const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The APIs in the order of `redocly.yaml`.
 *
 * @param outputRoot Folder that the generated files are, or will be, below; the repository unless a build writes elsewhere.
 */
export function readRegistry(outputRoot: string = repository): ApiEntry[] {
  const config = parse(readFileSync(join(repository, 'redocly.yaml'), 'utf8')) as RedoclyConfig;
  return Object.entries(config.apis).map(([name, api]) => ({
    name,
    root: join(repository, api.root),
    folder: dirname(join(repository, api.root)),
    bundle: join(outputRoot, api.output),
    types: join(outputRoot, api['x-openapi-ts'].output),
  }));
}

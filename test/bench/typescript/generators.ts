/** The generators that only the benchmark needs, which it installs in `dist/toolchain/bench` when it runs. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../../scripts/registry.ts';
import { commandCost } from '../measure.ts';

const own = join(import.meta.dirname, 'package.json');
const folder = join(repository, 'dist/toolchain/bench');
const manifest = JSON.parse(readFileSync(own, 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

const installed = (name: string) => join(folder, 'node_modules', name);

/** Installs what package.json names, in the versions that it names. */
export async function installGenerators(): Promise<void> {
  const isThere = Object.entries(manifest.dependencies).every(
    ([name, version]) => existsSync(installed(name)) && version.endsWith(versionOf(name)),
  );
  if (isThere) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(own, join(folder, 'package.json'));
  const options = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  await commandCost('npm', ['install', ...options], { cwd: folder });
}

/** Version of a generator, or of another package of the repository. */
export function versionOf(name: string): string {
  const place = name in manifest.dependencies ? installed(name) : join(repository, 'node_modules', name);
  return (JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Path of a command that a generator has. */
export const commandOf = (name: string, file: string) => join(installed(name), file);

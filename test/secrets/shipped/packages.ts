/** The packages as they would be published, unpacked. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildMockPackage } from '../../../scripts/mock/package.ts';
import { repository } from '../../../scripts/registry.ts';
import { programOf, run as runProgram, toolchain } from '../../conformance/drivers/python/toolchain.ts';

const run = promisify(execFile);

/** A package of npm: the paths in it, and the folder that they are in. */
export interface Packed {
  readonly folder: string;
  readonly paths: readonly string[];
}

/** Packs the package of a folder as npm would publish it. */
export async function packed(source: string, target: string): Promise<Packed> {
  mkdirSync(target, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', target], { cwd: source });
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [
    { filename: string; files: { path: string }[] },
  ];
  await run('tar', ['-xf', join(target, filename), '-C', target]);
  return { folder: join(target, 'package'), paths: files.map(({ path }) => path).sort() };
}

export async function packedMock(target: string): Promise<Packed> {
  const source = join(target, 'source');
  await buildMockPackage(source);
  return packed(source, join(target, 'packed'));
}

/** The source distribution and the wheel of the Python client, unpacked into `sdist` and `wheel`. */
export async function pythonDistributions(target: string): Promise<void> {
  const python = programOf(await toolchain(), 'python');
  const module = join(repository, 'generated', 'python');
  await runProgram(python, ['-m', 'hatchling', 'build', '-t', 'sdist', '-t', 'wheel', '-d', target], { cwd: module });
  for (const name of readdirSync(target)) {
    const folder = join(target, name.endsWith('.whl') ? 'wheel' : 'sdist');
    const unpack = 'import shutil, sys; shutil.unpack_archive(sys.argv[1], sys.argv[2], sys.argv[3])';
    const format = name.endsWith('.whl') ? 'zip' : 'gztar';
    await runProgram(python, ['-c', unpack, join(target, name), folder, format]);
  }
  if (!['sdist', 'wheel'].every((name) => existsSync(join(target, name))))
    throw new Error('hatchling built too little');
}

/** Installs the renderer's packages, which stand apart from the root's (package.json beside this file). */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.ts';

const here = import.meta.dirname;

/** Whether what is installed is what the lockfile says. npm writes a lockfile of its own into node_modules when it is done. */
export function rendererIsInstalled(folder: string = here): boolean {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

/** @throws UserError that says what to do, as without a network. */
export async function installRenderer(folder: string = here): Promise<void> {
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await new Promise<void>((resolve, reject) => {
    execFile(npm, args, { cwd: folder, shell: process.platform === 'win32' }, (error, stdout, stderr) => {
      if (!error) return resolve();
      const said = (stderr + stdout).trim();
      const advice =
        'The packages that render the reference could not be installed. They are needed once: connect to the network ' +
        'and run `npm run site` again. The mock, the clients and the descriptions work without them.';
      reject(new UserError(`${advice}\n\nnpm said:\n${said}`));
    });
  });
}

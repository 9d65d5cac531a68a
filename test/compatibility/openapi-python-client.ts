/** openapi-python-client, which makes Python with httpx and attrs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegistry } from '../../scripts/registry.ts';
import { hasProgram } from './program.ts';
import { run, type Tool } from './tool.ts';

const version = '0.29.1';
const driver = join(import.meta.dirname, 'openapi-python-client.py');

export const openapiPythonClient: Tool = {
  name: `openapi-python-client ${version}`,

  missing: () => (hasProgram('python3') ? undefined : 'Python is not installed: install Python 3.11 or newer.'),

  async build(folder) {
    const bin = join(folder, 'venv', 'bin');
    await run('python3', ['-m', 'venv', 'venv'], folder);
    await run(join(bin, 'pip'), ['install', '-q', `openapi-python-client==${version}`], folder);
    const clients = join(folder, 'clients');
    mkdirSync(clients);
    for (const { name, bundle } of readRegistry()) {
      const target = join(clients, name.replaceAll('-', '_'));
      const args = ['generate', '--path', bundle, '--output-path', target, '--meta', 'none', '--fail-on-warning'];
      // It formats with ruff, which it finds by the path only.
      const path = `${bin}:${process.env['PATH'] ?? ''}`;
      await run(join(bin, 'openapi-python-client'), args, folder, { PATH: path });
    }
    await run(join(bin, 'python'), ['-m', 'compileall', '-q', 'clients'], folder);
  },

  async drive(folder, calls, judgeUrl) {
    const path = join(folder, 'calls.json');
    writeFileSync(path, JSON.stringify(calls));
    await run(join(folder, 'venv', 'bin', 'python'), [driver, path, judgeUrl], join(folder, 'clients'));
  },
};

/** oapi-codegen, which makes Go with net/http. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegistry } from '../../scripts/registry.ts';
import { hasProgram } from './program.ts';
import { run, type Tool } from './tool.ts';

const version = 'v2.8.0';
const driver = join(import.meta.dirname, 'oapi-codegen.go.txt');

export const oapiCodegen: Tool = {
  name: `oapi-codegen ${version}`,

  missing: () => (hasProgram('go') ? undefined : 'Go is not installed: install Go 1.25 or newer.'),

  async build(folder) {
    await run('go', ['install', `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@${version}`], folder, {
      GOBIN: folder,
    });
    for (const { name, bundle } of readRegistry()) {
      const target = name.replaceAll('-', '');
      mkdirSync(join(folder, target));
      const args = ['-generate', 'types,client', '-package', target, '-o', join(target, 'api.go'), bundle];
      await run(join(folder, 'oapi-codegen'), args, folder);
    }
    writeFileSync(join(folder, 'go.mod'), 'module compatibility\n\ngo 1.25\n');
    cpSync(driver, join(folder, 'main.go'));
    await run('go', ['mod', 'tidy'], folder);
    await run('go', ['vet', './...'], folder);
    await run('go', ['build', '-o', 'driver', '.'], folder);
  },

  async drive(folder, calls, judgeUrl) {
    const path = join(folder, 'calls.json');
    writeFileSync(path, JSON.stringify(calls));
    await run(join(folder, 'driver'), [path, judgeUrl], folder);
  },
};

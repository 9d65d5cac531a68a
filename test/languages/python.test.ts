/** The Python distribution: its own tests, its types, its form, its wheel, and the asynchronous client before the judge. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleProgram } from '../../scripts/clients/python/sample.ts';
import { emitPython } from '../../scripts/clients/python/emit.ts';
import { loadModel } from '../../scripts/model.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';
import {
  createEnvironment,
  missingPython,
  programOf,
  run,
  toolchain,
} from '../conformance/drivers/python/toolchain.ts';
import { pythonAsync } from '../conformance/drivers/python.ts';
import { tryLanguage } from '../conformance/trial.ts';
import { loadVectors } from '../conformance/vectors.ts';

const module = join(repository, 'generated', 'python');
const scratch = mkdtempSync(join(tmpdir(), 'collab-openapi-python-'));
const minutes = 60_000;

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the emitter', () => {
  it('makes the same as what is committed', async () => {
    await emitPython(
      readRegistry().map((entry) => loadModel(entry)),
      scratch,
    );
    const made = filesOf(scratch);
    expect(made).toEqual(filesOf(module));
    for (const file of made) {
      expect(readFileSync(join(scratch, file), 'utf8'), file).toBe(readFileSync(join(module, file), 'utf8'));
    }
  });

  it('makes a sample of each operation', () => {
    for (const api of readRegistry().map((entry) => loadModel(entry))) {
      for (const operation of api.operations) {
        const body = operation.body?.examples[0]?.value;
        const sample = sampleProgram(api, operation, body === undefined ? {} : { body });
        expect(sample).toContain('from collab_openapi import ');
      }
    }
  });
});

/** Paths of the files that are the emitter's, sorted. */
function filesOf(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return paths.filter((path) => !/(^|[/\\])(__pycache__|\.\w+_cache|dist)[/\\]/.test(path)).sort();
}

const missing = missingPython();

describe.skipIf(missing !== undefined && !process.env['CI'])(
  `the distribution${missing ? ` (${missing})` : ''}`,
  () => {
    let tools: string;

    beforeAll(async () => {
      if (missing !== undefined) throw new Error(missing);
      tools = await toolchain();
    }, 5 * minutes);

    /** Runs one of the tools on the distribution. */
    const check = (tool: string, ...given: string[]): Promise<string> =>
      run(programOf(tools, tool), given, { cwd: module, env: { RUFF_NO_CACHE: 'true', PYTHONPATH: 'src' } });

    it('is formatted as ruff leaves it, and is clean', async () => {
      await check('ruff', 'format', '--check', '.');
      await check('ruff', 'check', '.');
    });

    it('has no mistake in its types, with tests and examples', { timeout: 3 * minutes }, async () => {
      await check('pyright', '--project', module, '--pythonpath', programOf(tools, 'python'));
    });

    it('passes its own tests', { timeout: 3 * minutes }, async () => {
      await check('python', '-m', 'pytest', '-q', '-p', 'no:cacheprovider');
    });

    it('becomes a wheel that works where nothing else is', { timeout: 3 * minutes }, async () => {
      const wheels = join(scratch, 'wheels');
      await run(programOf(tools, 'python'), ['-m', 'hatchling', 'build', '-t', 'wheel', '-d', wheels], { cwd: module });
      const [wheel = ''] = readdirSync(wheels);
      expect(wheel).toMatch(/^collab_openapi-.*-py3-none-any\.whl$/);
      const environment = join(scratch, 'fresh');
      await createEnvironment(environment);
      const python = programOf(environment, 'python');
      await run(python, ['-m', 'pip', 'install', '--quiet', join(wheels, wheel)]);
      const smoke = `
import importlib.metadata, importlib.resources
import collab_openapi
from collab_openapi import access_token, circle, shimo
assert importlib.resources.files(collab_openapi).joinpath("py.typed").is_file()
for package in (collab_openapi, access_token, circle, shimo):
    assert all(hasattr(package, name) for name in package.__all__)
with collab_openapi.Shimo("https://host", app_id="a", app_secret="s", token="t") as client:
    print(importlib.metadata.version("collab-openapi"), client.previews.url(file_id="f"))
`;
      const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string };
      expect(await run(python, ['-c', smoke], { cwd: scratch })).toContain(`${version} https://host/sdk/v2/`);
      const packages = await run(python, ['-m', 'pip', 'list', '--format', 'freeze', '--exclude', 'pip']);
      expect(packages).not.toContain('trio');
      expect(existsSync(join(module, 'dist'))).toBe(false);
    });

    it('has an asynchronous client that passes all vectors too', { timeout: 3 * minutes }, async () => {
      const verdict = await tryLanguage(pythonAsync, loadVectors(), module);
      expect([...verdict].filter(([, faults]) => faults.length > 0)).toEqual([]);
    });
  },
);

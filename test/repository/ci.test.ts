import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../../scripts/registry.ts';

const read = (file: string) => readFileSync(join(repository, file), 'utf8');

describe('continuous integration', () => {
  it('runs in the workflow only commands that stand in .ci/run', () => {
    const workflow = parse(read('.github/workflows/ci.yml')) as {
      jobs: Record<string, { steps: { run?: string }[] }>;
    };
    const commands = Object.values(workflow.jobs).flatMap((job) => job.steps.flatMap((step) => step.run ?? []));
    expect(commands).toContain('npm test');
    // A stage of tests is named by its script; packages are installed by their names.
    const script = read('.ci/run').replaceAll(/run_tests (\S+)/g, 'npm run $1');
    const stands = (command: string) =>
      script.includes(command) || script.includes(command.replace('npm test', 'npm run test'));
    const packages = /^sudo apt-get update -qq && sudo apt-get install -y -qq ([\w -]+)$/;
    const missing = commands.flatMap((command) => packages.exec(command)?.[1]?.split(' ') ?? [command]);
    expect(missing.filter((command) => !stands(command))).toEqual([]);
  });

  it('installs from a lockfile that names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": *"http/);
  });
});

describe('dependencies', () => {
  const manifest = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };

  it.each(Object.keys(dependencies))('%s has its reason in both READMEs', (name) => {
    const row = new RegExp(`^\\| \`${name}\` +\\| \\S`, 'm');
    expect(read('README.md')).toMatch(row);
    expect(read('README.zh-CN.md')).toMatch(row);
  });

  it('are pinned exactly', () => {
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the emitter of a language', () => {
  const clients = join(repository, 'scripts', 'clients');
  /** Folders of `scripts/clients` that the code of one of them imports from. */
  function foldersOf(owner: string): string[] {
    const files = readdirSync(join(clients, owner), { recursive: true, encoding: 'utf8' });
    const folders = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const path = join(clients, owner, file);
        const imports = ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles.map(({ fileName }) => fileName);
        return imports.filter((name) => name.startsWith('.')).map((name) => join(dirname(path), name));
      })
      .map((path) => relative(clients, path).split(sep)[0] ?? '')
      .filter((folder) => folder !== '..');
    return [...new Set(folders)].sort();
  }

  it.each(['go', 'java', 'python', 'typescript'])(
    'for %s imports the common facts and nothing of another',
    (language) => {
      expect(foldersOf(language)).toEqual(['facts', language].sort());
    },
  );

  it('stands in a folder that these tests know, beside the facts, which import none of them', () => {
    expect(readdirSync(clients).sort()).toEqual(['facts', 'go', 'java', 'python', 'typescript']);
    expect(foldersOf('facts')).toEqual(['facts']);
  });
});

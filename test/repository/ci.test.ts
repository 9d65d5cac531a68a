import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

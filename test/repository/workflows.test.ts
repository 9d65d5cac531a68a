/** The workflows, as far as they can be seen without running them: actionlint says the rest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadModel } from '../../scripts/model.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { argumentVariable, isAnybodys } from '../../scripts/verify/environment.ts';
import { argumentsOf, readsOf } from '../../scripts/verify/reads.ts';
import { targets } from '../../scripts/verify/targets/index.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly env?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(repository, '.github/workflows');
const workflows = new Map(
  readdirSync(folder).map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Workflow]),
);
const jobOf = (file: string, name: string) => workflows.get(file)?.jobs[name] as Job;
const commandsOf = (job: Job) => job.steps.flatMap(({ run }) => run ?? []);
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each([...workflows])('%s', (_file, workflow) => {
  const jobs = Object.values(workflow.jobs);

  test('runs only scripts that package.json has', () => {
    const named = jobs.flatMap(commandsOf).flatMap((run) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('runs only files that are there', () => {
    const files = jobs.flatMap(commandsOf).flatMap((run) => [...run.matchAll(/(?:tsx|bash) ([\w/.-]+\.\w+)/g)]);
    for (const [, file = ''] of files) expect(() => readFileSync(join(repository, file))).not.toThrow();
  });

  test('may read, and no job runs without an end', () => {
    expect(workflow.permissions?.['contents']).toBe('read');
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('takes actions of GitHub alone, each by its version', () => {
    const actions = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });
});

test('the nightly run hands over every variable that verifying knows, secrets as secrets', () => {
  const { env = {}, strategy } = jobOf('live.yml', 'verify');
  const apis = readRegistry().map(loadModel);
  expect(strategy?.matrix['api']).toEqual(apis.map(({ name }) => name));
  const known = apis.flatMap((api) => {
    const { variables = [], separate = {} } = targets[api.name] ?? {};
    const derived = readsOf(api).flatMap((operation) =>
      argumentsOf(operation)
        .filter(({ type }) => !isAnybodys(type))
        .map((parameter) => argumentVariable(api, operation, parameter, separate)),
    );
    return [
      ...derived.map((name) => [name, `\${{ vars.${name} }}`] as const),
      ...variables.map(({ name, secret }) => [name, `\${{ ${secret ? 'secrets' : 'vars'}.${name} }}`] as const),
    ];
  });
  expect(env).toEqual(Object.fromEntries(known));
});

test('the tests run on each Node that the package is for', () => {
  expect(jobOf('supply.yml', 'node').strategy?.matrix['node']).toEqual([20, 22, 24, 26]);
  expect(commandsOf(jobOf('supply.yml', 'node'))).toContain('npm test');
  expect(commandsOf(jobOf('supply.yml', 'packages'))).toContain('npm audit --audit-level=high');
});

test('a release is checked and tested before it is published, with provenance', () => {
  const job = jobOf('release.yml', 'npm');
  const commands = commandsOf(job);
  const publishing = commands.filter((run) => run.startsWith('npm publish'));
  expect(publishing).toHaveLength(2);
  expect(publishing.every((run) => run.includes('--provenance'))).toBe(true);
  expect(job.permissions?.['id-token']).toBe('write');
  const first = commands.indexOf(publishing[0] as string);
  for (const needed of ['npm run check', 'npm run check:breaking', 'npm run licences', 'npm test']) {
    expect(commands.slice(0, first)).toContain(needed);
  }
});

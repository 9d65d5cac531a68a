import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { redocly, RedoclyError } from '../../scripts/redocly.ts';
import { readRegistry, repository, type ApiEntry } from '../../scripts/registry.ts';

interface Workflow {
  workflowId: string;
  inputs?: { required?: string[] };
  steps: { stepId: string; onFailure?: { type: string }[] }[];
}

/** Each run has a session of the mock to itself, so that no other test's tasks or lists are in it. */
function run(entry: ApiEntry, file: string, workflow: Workflow): Promise<string> {
  const inputs = Object.fromEntries((workflow.inputs?.required ?? []).map((name) => [name, `test-${name}`]));
  return redocly(
    'respect',
    relative(repository, file),
    '--workflow',
    workflow.workflowId,
    '--server',
    `${entry.name}=${inject('mockUrl')}/@workflow-${workflow.workflowId}/${entry.name}`,
    '--input',
    JSON.stringify(inputs),
  );
}

function workflowsOf(file: string): Workflow[] {
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { workflows: Workflow[] }).workflows : [];
}

describe.each(readRegistry())('workflows of $name', (entry) => {
  const passing = join(entry.folder, 'workflows.arazzo.yaml');
  const failing = join(entry.folder, 'workflows.failing.arazzo.yaml');

  it('has workflows, and as many variants that must fail', () => {
    expect(workflowsOf(passing).length).toBeGreaterThan(0);
    expect(workflowsOf(failing)).toHaveLength(workflowsOf(passing).length);
  });

  it.each(workflowsOf(passing))('$workflowId passes', { timeout: 60_000 }, async (workflow) => {
    const output = await run(entry, passing, workflow);
    for (const step of workflow.steps) {
      expect(output).toContain(`step ${step.stepId}`);
      if (step.onFailure?.some((action) => action.type === 'retry'))
        expect(output).toMatch(new RegExp(`Retrying step ${step.stepId} \\(2/`));
    }
  });

  it.each(workflowsOf(failing))('$workflowId fails', { timeout: 60_000 }, async (workflow) => {
    const outcome = await run(entry, failing, workflow).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(RedoclyError);
    expect((outcome as RedoclyError).output).toMatch(/✗ success criteria check/);
    expect((outcome as RedoclyError).output).not.toMatch(/✗ (schema|content-type|status code) check/);
  });
});

it('lints every workflow file', { timeout: 60_000 }, async () => {
  const files = readRegistry().flatMap(({ folder }) =>
    ['workflows.arazzo.yaml', 'workflows.failing.arazzo.yaml'].map((file) => relative(repository, join(folder, file))),
  );
  await expect(redocly('lint', ...files)).resolves.toContain('valid');
});

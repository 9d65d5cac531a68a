/** Schemathesis, which knows nothing of this project, finds no answer of the mock that its description doesn't allow. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import type { Api } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { profile, tries } from '../assurance/profile.ts';
import { record } from '../assurance/record.ts';
import { attackMock, type AttackedMock } from './attacked-mock.ts';
import { installSchemathesis, schemathesis, type Outcome } from './schemathesis/run.ts';

/** Requests to each API, at least. */
const wanted = tries({ reduced: 300, full: 10_000 });

const missing = await installSchemathesis();
if (missing !== undefined) {
  if (process.env['CI']) throw new Error(missing);
  process.stdout.write(`Skipped: ${missing}\n`);
}

describe.skipIf(missing !== undefined)('Schemathesis', () => {
  let mock: AttackedMock;
  let work: string;
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'schemathesis-'));
    mock = await attackMock();
  });
  afterAll(async () => {
    await mock.stop();
    await rm(work, { recursive: true, force: true });
  });

  /** Runs with one seed after another until there were enough requests. */
  async function attack(api: Api, description: string, prefix = api.name): Promise<Outcome> {
    let total: Outcome = { requests: 0, failures: 0, output: '' };
    for (let seed = 1; total.requests < wanted && total.failures === 0; seed += 1) {
      const target = { description, baseUrl: `${mock.url}/${prefix}`, seed, work, credentials: credentialsOf(api) };
      const coverage = profile === 'full';
      const perOperation = Math.ceil(wanted / api.operations.length / (coverage ? 2 : 1));
      const { requests, failures, output } = await schemathesis({ ...target, coverage, perOperation });
      total = { requests: total.requests + requests, failures: total.failures + failures, output };
    }
    return total;
  }

  test.each(readRegistry())('finds nothing in $name', async (entry) => {
    const api = loadModel(entry);
    mock.peak();
    const { requests, failures, output } = await attack(api, await describedFor(api, entry.bundle));
    const figures = `at most ${mock.peak()} MB held`;
    const wrong = failures + (mock.isAlive() ? 0 : 1);
    record(`attack-schemathesis-${api.name}`, `The mock of ${api.title} under Schemathesis`, [
      { what: 'Schemathesis', tried: requests, wrong, figures },
    ]);
    expect(failures, output).toBe(0);
    expect(requests).toBeGreaterThanOrEqual(wanted);
    await mock.expectHealth();
  });

  test('finds what is wrong where the mock keeps to another description', async () => {
    const entry = readRegistry().find(({ name }) => name === 'access-token');
    if (!entry) throw new Error('There is no description of access tokens.');
    const changed = (await readFile(entry.bundle, 'utf8')).replaceAll('"expireInDays"', '"days"');
    await writeFile(join(work, 'changed.json'), changed.replaceAll('"total"', '"sum"'));
    const { failures } = await attack(loadModel(entry), join(work, 'changed.json'));
    expect(failures).toBeGreaterThan(0);
  });

  /** The bundle, in which cursors are those that the mock knows: what else is a cursor no description can say. */
  async function describedFor(api: Api, bundle: string): Promise<string> {
    const document = JSON.parse(await readFile(bundle, 'utf8')) as Described;
    for (const { pagination, path, httpMethod, parameters } of api.operations) {
      if (pagination?.style !== 'cursor') continue;
      const example = parameters.find(({ name }) => name === pagination.cursor)?.example ?? '';
      const operation = document.paths[path]?.[httpMethod.toLowerCase()];
      const kept = (operation?.parameters ?? []).filter(
        ({ $ref, name }) => name !== pagination.cursor && !$ref?.endsWith('Cursor'),
      );
      const schema = { type: 'string', enum: ['', example] };
      Object.assign(operation ?? {}, { parameters: [...kept, { name: pagination.cursor, in: 'query', schema }] });
    }
    // All that a form holds is text, so that no text is of a wrong type: Schemathesis takes one that looks like JSON for an object.
    const { properties = {} } = document.components.schemas['ImportFileRequest'] ?? {};
    if (properties['fileName']) properties['fileName'] = { type: ['string', 'number', 'boolean', 'object'] };
    // A parameter that is required is not empty unless `allowEmptyValue` says so, which Schemathesis takes the other way.
    const text = JSON.stringify(
      document,
      (_, value: { in?: string; required?: boolean; schema?: { type?: string } }) => {
        const isText = value?.in === 'query' && value.required === true && value.schema?.type === 'string';
        return isText ? { ...value, schema: { minLength: 1, ...value.schema } } : value;
      },
    );
    const file = join(work, `${api.name}.json`);
    await writeFile(file, text);
    return file;
  }
});

interface Described {
  readonly paths: Record<string, Record<string, PathItem>>;
  readonly components: { readonly schemas: Record<string, { readonly properties?: Record<string, object> }> };
}

interface PathItem {
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string }[];
}

/** Any will do; they let it come to what is behind them. */
function credentialsOf({ credentials }: Api): Record<string, string> {
  return Object.fromEntries(
    credentials.flatMap(({ carrier }) => {
      if (carrier.in === 'bearer') return [['Authorization', 'Bearer anything']];
      return carrier.in === 'header' ? [[carrier.name, 'anything']] : [];
    }),
  );
}

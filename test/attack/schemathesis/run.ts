/** Schemathesis: makes requests from a description by its own lights, and judges the answers by it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../../scripts/registry.ts';
import { createEnvironment, missingPython, programOf, run } from '../../conformance/drivers/python/toolchain.ts';

const requirements = join(import.meta.dirname, 'requirements.txt');
const folder = join(repository, 'dist', 'toolchain', 'schemathesis');

/**
 * Puts Schemathesis into `dist/toolchain`, once for each version.
 * @returns why it cannot be had, in plain words; undefined if it can.
 */
export async function installSchemathesis(): Promise<string | undefined> {
  const missing = missingPython();
  if (missing !== undefined) return missing;
  const mark = join(folder, 'requirements.sha256');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return undefined;
  try {
    rmSync(folder, { recursive: true, force: true });
    await createEnvironment(folder);
    await run(programOf(folder, 'python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
    writeFileSync(mark, wanted);
    return undefined;
  } catch (error) {
    return `Schemathesis cannot be installed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * What is held against each answer. Not among them: that refusals are of the vendor's media type and that made-up credentials are
 * refused, for the mock answers its own refusals as problem+json and takes any credentials.
 */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'positive_data_acceptance',
  'missing_required_header',
  'unsupported_method',
];

export interface Outcome {
  /** Requests whose answers were judged. */
  readonly requests: number;
  /** Different failures, requests without an answer among them. */
  readonly failures: number;
  /** What it printed. */
  readonly output: string;
}

interface Report {
  readonly test_cases: { readonly generated: number; readonly unique_failures: number; readonly errored: number };
  readonly operations: { readonly total: number; readonly tested: number; readonly errored: number };
}

interface Target {
  /** The description's file. */
  readonly description: string;
  readonly baseUrl: string;
  readonly credentials: Readonly<Record<string, string>>;
  /** Whether it also tries each limit of each schema, one by one. */
  readonly coverage: boolean;
  /** Random requests to each operation, at most. */
  readonly perOperation: number;
  readonly seed: number;
  /** Where it leaves its report, and whatever else it writes. */
  readonly work: string;
}

/** Runs it once. */
export async function schemathesis({
  description,
  baseUrl,
  credentials,
  coverage,
  perOperation,
  seed,
  work,
}: Target): Promise<Outcome> {
  const report = join(work, 'report.json');
  rmSync(report, { force: true });
  const options = [
    ...[
      'run',
      description,
      '--url',
      baseUrl,
      '--phases',
      coverage ? 'coverage,fuzzing' : 'fuzzing',
      '--checks',
      checks.join(','),
    ],
    ...['--max-examples', String(perOperation), '--seed', String(seed), '--continue-on-failure', '--workers', '1'],
    ...['--request-timeout', '30', '--suppress-health-check', 'all', '--warnings', 'off'],
    ...['--report', 'json', '--report-json-path', report],
    ...Object.entries(credentials).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
  ];
  // It fails where it finds something, which stands in the report then.
  const output = await run(programOf(folder, 'schemathesis'), options, { cwd: work }).catch(
    (error: Error) => error.message,
  );
  if (!existsSync(report)) throw new Error(`Schemathesis left no report:\n${output}`);
  const { test_cases: cases, operations } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const untested = operations.total - operations.tested + operations.errored;
  return { requests: cases.generated, failures: cases.unique_failures + cases.errored + untested, output };
}

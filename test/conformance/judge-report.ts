/** Compares what a client made of the replies with what a vector expects. */
import { mapTexts, parseExact, sameResult, show, type Exact } from './compare.ts';
import type { Fill } from './placeholders.ts';
import type { ExpectedError, Vector } from './vector.ts';

type Parsed = { readonly [key: string]: Exact };

/** Seconds. A time that a client reckons itself may differ by so much. */
const tolerance = 0.01;

/**
 * What is wrong with the report; empty if nothing is.
 * @param secrets What must not stand in the text of an error.
 */
export function judgeReport(vector: Vector, text: string, fill: Fill, secrets: readonly string[]): string[] {
  const report = reportIn(text);
  if (!report) return [`the report is no JSON object: ${text}`];
  const told = show(report['error'] ?? report['crash']);
  const leaks = secrets
    .filter((secret) => told.includes(secret))
    .map((secret) => `the error tells the secret ${secret}`);
  return [...leaks, ...judgeOutcome(vector, report, fill)];
}

function reportIn(text: string): Parsed | undefined {
  try {
    const report = parseExact(text);
    return isObject(report) ? report : undefined;
  } catch {
    return undefined;
  }
}

function judgeOutcome({ error, result = null }: Vector, report: Parsed, fill: Fill): string[] {
  if (report['crash'] !== undefined) return [`the client crashed: ${show(report['crash'])}`];
  const reported = report['error'];
  if (error) {
    if (!isObject(reported)) return [`the client reports a success: ${show(report['result'])}`];
    return judgeError(error, reported, fill);
  }
  if (reported !== undefined) return [`the client reports an error: ${show(reported)}`];
  if (!('result' in report)) return ['the client reports neither a result nor an error'];
  const wanted = mapTexts(result, fill);
  if (sameResult(report['result'] ?? null, wanted)) return [];
  return [`result is ${show(report['result'])}, expected is ${show(wanted)}`];
}

function judgeError(expected: ExpectedError, reported: Parsed, fill: Fill): string[] {
  const faults: string[] = [];
  const kind = reported['kind'] ?? 'api';
  if (kind !== (expected.kind ?? 'api')) {
    faults.push(`kind of the error is ${show(kind)}, expected is ${expected.kind ?? 'api'}: ${show(reported)}`);
  }
  for (const name of ['class', 'status', 'code', 'retryAfter', 'requestId', 'taskId'] as const) {
    const wanted = expected[name];
    const found = reported[name] ?? null;
    if (wanted === undefined) continue;
    const near = name === 'retryAfter' && Math.abs(Number(found ?? NaN) - Number(wanted)) <= tolerance;
    if (!near && !sameResult(found, wanted))
      faults.push(`${name} of the error is ${show(found)}, expected is ${wanted}`);
  }
  const { message } = reported;
  const part = expected.message === undefined ? undefined : fill(expected.message);
  if (part !== undefined && !(typeof message === 'string' && message.includes(part))) {
    faults.push(`the text of the error is ${show(message)}, expected in it is ${part}`);
  }
  return faults;
}

function isObject(value: Exact | undefined): value is { [key: string]: Exact } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

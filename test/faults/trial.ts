/** Tries a client on cases: has the calls made, and compares what came of them with what the case says. */
import { credentials } from './calls.ts';
import { boundMs, givenIn, type Case, type CaseCall } from './cases/case.ts';
import type { Settings } from './protocol.ts';
import { startFaultServer, type Certificates, type FaultServer } from './server/fault-server.ts';
import type { Outcome, Session } from './session.ts';

/** What came of one call of a case. */
export interface Trial {
  readonly case: Case;
  readonly call: CaseCall;
  /** What disagrees with the case, in words; empty if nothing does. */
  readonly faults: readonly string[];
  readonly ms: number;
  /** MiB, where it was measured. */
  readonly memory?: number | undefined;
}

export interface Tried {
  readonly language: string;
  readonly certificates: Certificates;
  /** A driver that runs; after a crash it is another one. */
  readonly session: () => Session;
}

/** Makes one call of a case, against a server of its own. */
export async function tryCall(tried: Tried, each: Case, call: CaseCall): Promise<Trial> {
  const server = await startFaultServer(each.fault, tried.certificates);
  const session = tried.session();
  const measured = each.memory === undefined ? undefined : session.memory();
  try {
    const settings: Settings = { timeoutMs: 20_000, retries: call.retries, ...each.settings };
    const bound = boundMs(settings, call);
    const outcome = await session.ask({ call: call.call, base: server.url, settings }, bound);
    const memory = measured?.();
    const faults = [
      ...outcomeFaults(tried.language, each, outcome),
      ...serverFaults(each, call, server),
      ...(memory !== undefined && memory > (each.memory ?? 0) ? [`${memory} MiB more memory than before`] : []),
    ];
    return { case: each, call, faults, ms: outcome.ms, memory };
  } finally {
    await server.close();
  }
}

function outcomeFaults(language: string, each: Case, outcome: Outcome): string[] {
  const { kind, status, class: kindOfRefusal, says, has } = givenIn(each, language);
  const shown = `${outcome.kind} ${outcome.status ?? ''} ${outcome.class ?? ''}: ${outcome.message?.slice(0, 600) ?? ''}`;
  const result = JSON.stringify(outcome.result ?? null);
  return [
    ...(outcome.kind === kind ? [] : [`expected ${kind}, got ${shown}`]),
    ...(status === undefined || outcome.status === status ? [] : [`expected status ${status}, got ${shown}`]),
    ...(kindOfRefusal === undefined || outcome.class === kindOfRefusal
      ? []
      : [`expected ${kindOfRefusal}, got ${shown}`]),
    ...(says === undefined || outcome.message?.toLowerCase().includes(says) ? [] : [`'${says}' is not in: ${shown}`]),
    ...(has === undefined || result.includes(has) ? [] : [`${has} is not in: ${result.slice(0, 300)}`]),
  ];
}

const secrets = Object.values(credentials).flatMap((values) => Object.values(values));

function serverFaults({ elsewhere, bytes }: Case, { requests }: CaseCall, server: FaultServer): string[] {
  const led = server.elsewhere?.requests ?? [];
  const told = led.filter(
    ({ head }) => /signature|authorization/i.test(head) || secrets.some((each) => head.includes(each)),
  );
  return [
    ...(server.requests.length <= requests
      ? []
      : [`${server.requests.length} requests instead of ${requests} at most`]),
    ...(elsewhere === undefined || led.length === elsewhere ? [] : [`${led.length} requests elsewhere`]),
    ...told.map(({ head }) => `a credential went elsewhere: ${head}`),
    ...(bytes === undefined || server.sentBytes() <= bytes ? [] : [`took ${server.sentBytes()} bytes`]),
  ];
}

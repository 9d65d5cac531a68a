/** Makes the calls of a run, and notes how each ended. */
import { randomUUID } from 'node:crypto';
import { ApiError, ClientError, NetworkError, ParseError, TimeoutError } from '../../generated/typescript/index.ts';
import type { Api, Json, Operation } from '../model/types.ts';
import type { Deviation, Difference } from './deviation.ts';
import type { Environment } from './environment.ts';
import { argumentsOf, inputOf, readsOf } from './reads.ts';
import type { Recorder } from './recorder.ts';
import type { Target, Trip } from './target.ts';

/** Pages of a list that are asked for. */
const pages = 2;

interface PagedCall extends PromiseLike<unknown> {
  pages?(): AsyncIterable<unknown>;
}
type Method = (...args: object[]) => PagedCall;

export class Run {
  /** Calls that did not end in a success. */
  readonly failures: Deviation[] = [];
  /** What could not be deleted. */
  readonly left: string[] = [];
  readonly #read = new Set<Operation>();

  constructor(
    readonly api: Api,
    readonly target: Target,
    readonly client: object,
    readonly environment: Environment,
    readonly recorder: Recorder,
  ) {}

  /** Awaits a call; undefined if it failed. */
  async step<T>(call: PromiseLike<T>): Promise<T | undefined> {
    try {
      return await call;
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      this.failures.push({ operation: error.operation, ...failureOf(error) });
      return undefined;
    }
  }

  /** Calls each operation that changes nothing and whose arguments are known, once in a run. */
  async reads(known: Readonly<Record<string, string | number>> = {}): Promise<void> {
    let called: boolean;
    // An answer may have the identifier that another call needs.
    do {
      called = false;
      for (const operation of readsOf(this.api)) {
        if (this.#read.has(operation)) continue;
        const arranged = inputOf(this.api, operation, this.#sources(known));
        if ('missing' in arranged) continue;
        this.#read.add(operation);
        called = true;
        await this.step(this.#call(operation, arranged.input));
      }
    } while (called);
  }

  /** Creates, uses and deletes. */
  async roundTrip(intervalMs: number | undefined): Promise<void> {
    const undone: { what: string; call: () => PromiseLike<unknown> }[] = [];
    const trip: Trip = {
      id: (what) => `verify-${what}-${randomUUID().slice(0, 18)}`,
      intervalMs,
      step: (call) => this.step(call),
      reads: (known) => this.reads(known),
      undo: (what, call) => void undone.push({ what, call }),
      broken: (operation, described, found) =>
        void this.failures.push({ kind: 'broken round trip', operation, place: 'answer', described, found }),
    };
    try {
      await this.target.roundTrip(this.client, trip, this.environment);
    } finally {
      for (const { what, call } of undone.reverse()) {
        const done = await this.step(Promise.resolve(call()).then(() => true)).catch(() => undefined);
        if (!done) this.left.push(what);
      }
    }
  }

  /** Operations that were never sent, and what would have them called. */
  notCalled(write: boolean): { operation: string; why: string }[] {
    const seen = new Set(this.recorder.exchanges.map(({ operation }) => operation?.id));
    const reads = readsOf(this.api);
    return this.api.operations.flatMap((operation) => {
      if (seen.has(operation.id)) return [];
      if (!reads.includes(operation)) {
        return [
          { operation: operation.id, why: write ? 'no round trip calls it' : 'it changes something: --write may' },
        ];
      }
      const arranged = inputOf(this.api, operation, this.#sources({}));
      const why = 'missing' in arranged ? `set ${arranged.missing.join(' and ')}` : 'it was not sent';
      return [{ operation: operation.id, why }];
    });
  }

  #sources(known: Readonly<Record<string, string | number>>) {
    const { environment, recorder, target } = this;
    return { environment, known, exchanges: recorder.exchanges, separate: target.separate ?? {} };
  }

  async #call(operation: Operation, input: Record<string, Json>): Promise<void> {
    const resources = this.client as Record<string, Record<string, Method> & Method>;
    const method = resources[operation.resource]?.[operation.method] ?? resources[operation.method];
    if (typeof method !== 'function') throw new Error(`the client has no ${operation.resource}.${operation.method}`);
    // A method without arguments of its own takes the options first.
    const hasInput = argumentsOf(operation).length > 0 || operation.parameters.some(({ bound }) => bound === undefined);
    const call = method(...(hasInput ? [input] : []));
    if (!operation.pagination || !call.pages) return void (await call);
    let count = 0;
    for await (const page of call.pages()) if (page === undefined || ++count === pages) break;
  }
}

function failureOf(error: ClientError): Difference {
  const differs = (kind: Difference['kind'], described: string, found: string) => ({
    kind,
    place: 'answer',
    described,
    found,
  });
  if (error instanceof ApiError) {
    const code = error.code === undefined ? '' : `, code ${error.code}`;
    const meaning = error.meaning === undefined ? '' : `: ${error.meaning}`;
    return differs('refused', 'a success', `status ${error.status}${code}${meaning}`);
  }
  if (error instanceof NetworkError || error instanceof TimeoutError) {
    return differs('no answer', 'an answer', error.message);
  }
  if (error instanceof ParseError) return differs('unreadable body', 'a success that can be read', error.message);
  return differs('refused', 'a success', error.message);
}

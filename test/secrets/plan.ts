/** Which calls are made, with which credentials, and what the server does to them. */
import { canaries } from './canaries.ts';
import { bound, namedCalls, type NamedCall } from './calls.ts';
import { faults, type FaultName } from './server/faults.ts';

/** How a client of an API proves itself. */
export type Variant = 'header' | 'query' | 'ready' | 'bearer' | 'fetched';

const variants: Readonly<Record<string, readonly Variant[]>> = {
  // The AppSecret with the credentials in headers, the same in the query, a ready signature in the query.
  shimo: ['header', 'query', 'ready'],
  // A ready App Token, and one that is fetched by a client secret.
  circle: ['bearer', 'fetched'],
  'access-token': ['bearer'],
};

/** Which requests of a call are answered with a fault; the others succeed. */
export type Place = 'call' | 'poll' | 'download' | 'token';

export interface Trial {
  readonly id: number;
  /** A name of calls.ts. */
  readonly call: string;
  readonly variant: Variant;
  readonly fault: FaultName;
  readonly place: Place;
  /** Base URL of the client. */
  readonly base: string;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly followRedirects: boolean;
  /** The longest wait for a task: a server that gives wrong answers may never say that one has ended. */
  readonly waitMs: number;
  /** Whether client, options, call and result are shown too; else the error, the events and the logs are. */
  readonly showsAll: boolean;
}

/** What a driver is handed. */
export interface Plan {
  /** Secrets and other options by their names on the wire. */
  readonly given: Readonly<Record<string, string>>;
  /** The time that clients take for now, in Unix seconds, so that all make the same signatures. */
  readonly clock: number;
  readonly trials: readonly Trial[];
  /** Whether the driver shall leak what it was given, so that the search has something to find. */
  readonly leak: boolean;
}

export const clock = 1_800_000_000;

export const given: Plan['given'] = {
  ...bound,
  ...Object.fromEntries(Object.entries(canaries).map(([name, { value }]) => [name, value])),
};

const placesOf = ({ operation, drive }: NamedCall, variant: Variant): Place[] => [
  'call',
  ...(drive === 'call' || !operation.longRunning?.poll ? [] : (['poll'] as const)),
  ...(drive === 'file' ? (['download'] as const) : []),
  ...(variant === 'fetched' && operation.security.length > 0 ? (['token'] as const) : []),
];

/**
 * All trials of a profile.
 * @param all Whether each call is made with each variant of credentials under each fault; else the variants take turns, and each
 *   fault meets every other call.
 */
export function trialsAt(url: string, all: boolean): Trial[] {
  const trials: Trial[] = [];
  namedCalls.forEach((call, index) => {
    const own = variants[call.api.name] ?? [];
    faults.forEach((fault, turn) => {
      if (!all && fault.name !== 'none' && (index + turn) % 2 !== 0) return;
      own.forEach((variant, number) => {
        if (!all && number !== ((index + turn) >> 1) % own.length) return;
        for (const place of placesOf(call, variant)) {
          const base = `${url}/${fault.name}/${place}/${call.name}`;
          const { timeoutMs = 30_000, retries = 0, followRedirects = false } = fault.client ?? {};
          // What a client looks like depends on whether it has sent a request, and was refused, but hardly on how.
          const showsAll = ['none', 'html-401', 'reset'].includes(fault.name);
          const settings = {
            timeoutMs,
            retries,
            followRedirects,
            waitMs: fault.name === 'none' ? 30_000 : 200,
            showsAll,
          };
          trials.push({ id: trials.length, call: call.name, variant, fault: fault.name, place, base, ...settings });
        }
      });
    });
  });
  return trials;
}

/** The form of a case: what is broken, and what a caller gets, in what time, with what memory, after how many requests. */
import type { Kind, Settings } from '../protocol.ts';
import type { Fault } from '../server/fault-server.ts';

/** What a caller gets. What is named has to agree. */
export interface Given {
  readonly kind: Kind;
  readonly status?: number;
  readonly class?: string;
  /** A part of the error's message, in any letter case. */
  readonly says?: string;
  /** A part of the result, as JSON. */
  readonly has?: string;
}

/** An outcome of some languages that differs from the others, and why that is right. */
export interface Exception extends Given {
  readonly in: readonly string[];
  readonly why: string;
}

/** A call that is made, and how often the server may be reached by it. */
export interface CaseCall {
  readonly call: string;
  /** Requests at most. */
  readonly requests: number;
  readonly retries: number;
}

export interface Case {
  readonly name: string;
  readonly fault: Fault;
  readonly gives: Given;
  readonly but?: readonly Exception[];
  /** One call that is safe to repeat and one that is not, unless set. */
  readonly calls?: readonly CaseCall[];
  /** 20 s for an attempt and the defaults of the client, unless set. */
  readonly settings?: Partial<Settings>;
  /**
   * By how many MiB the memory of the process may grow. Set for what is large: such cases run by themselves. All others together
   * have one bound.
   */
  readonly memory?: number;
  /** Requests that the server elsewhere gets, none of which may show a credential. */
  readonly elsewhere?: number;
  /** Bytes that the server may get rid of. */
  readonly bytes?: number;
}

/** Cases of one kind. */
export interface Topic {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** A call that may be repeated once. */
export const safe: CaseCall = { call: 'getPlainText', requests: 2, retries: 1 };
/** A call that reaches the server at most once, however many repetitions the client is told to make. */
export const once: CaseCall = { call: 'appendSheetValues', requests: 1, retries: 3 };
/** A call with an envelope. */
export const enveloped: CaseCall = { call: 'createAccessToken', requests: 1, retries: 3 };

/** Settings of cases that end by a time limit: the limit of an attempt is half a second. */
export const impatient = { timeoutMs: 500 } as const;

/** Both clients of Python. */
export const pythons = ['python', 'python-async'] as const;

/** The longest that a call may take: ten times its limits, or half a minute more than them. */
export const boundMs = ({ timeoutMs }: Settings, { requests }: CaseCall): number =>
  Math.min(10 * timeoutMs, timeoutMs + 30_000) * Math.max(1, requests);

/** What a language gets. */
export const givenIn = ({ gives, but = [] }: Case, language: string): Given =>
  but.find(({ in: languages }) => languages.includes(language)) ?? gives;

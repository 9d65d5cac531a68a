/** What the headers of an answer say. */
import type { Reply } from './attempt.ts';
import { redact } from './secrets.ts';

/**
 * Seconds until then, from the header `Retry-After`: a number of seconds, or a date, which is compared with the server's own
 * `Date` where there is one, because the clock of this machine may be off.
 * @returns Seconds, 0 for a time in the past, undefined if the header is absent or neither a number nor a date.
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // Only what ends as HTTP prescribes: Date.parse takes almost any text with a number in it for a date.
  const date = /GMT$/.test(value) ? Date.parse(value) : NaN;
  const now = serverTimeOf(headers) ?? Date.now();
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

/** Unix time in milliseconds of the server when it answered; undefined if it doesn't say, or a browser hides it. */
export function serverTimeOf(headers: Headers): number | undefined {
  const time = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** Identifier that the server, or a gateway before it, gave to the request. */
export const requestIdOf = ({ response: { headers }, secrets }: Reply): string | undefined =>
  redact(headers.get('X-Request-Id') ?? headers.get('Request-Id') ?? '', secrets) || undefined;

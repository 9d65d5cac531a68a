/** A client makes its signatures itself: they are judged by their key, and then stand for the ready one that is expected. */
import { createHmac } from 'node:crypto';
import { environment } from './environment.ts';
import type { ExpectedSample } from './expected.ts';
import type { Exchange } from './judge.ts';

/** Seconds by which the clocks of a test may differ from what a client reckoned with. */
const tolerance = 60;
const lifetimes = { ordinary: 24 * 60 * 60, license: 4 * 60 } as const;

export function withOwnSignature(sample: ExpectedSample, exchange: Exchange): Exchange {
  const { scope } = sample;
  if (scope === undefined) return exchange;
  const ready = (token: string): string => (isSignature(token, scope) ? environment.SHIMO_SIGNATURE : token);
  return {
    ...exchange,
    normal(received) {
      const { 'x-shimo-signature': signature, ...headers } = received.headers;
      return {
        ...received,
        target: received.target.replace(/(?<=[?&]signature=)[^&]*/, (token) => encodeURIComponent(ready(token))),
        headers: signature === undefined ? headers : { ...headers, 'x-shimo-signature': ready(String(signature)) },
      };
    },
  };
}

function isSignature(token: string, scope: 'ordinary' | 'license'): boolean {
  const [header = '', payload = '', mac] = token.split('.');
  const expected = createHmac('sha256', environment.SHIMO_APP_SECRET)
    .update(`${header}.${payload}`)
    .digest('base64url');
  if (mac !== expected) return false;
  const { exp, ...claims } = decoded(payload);
  const { kid } = decoded(header);
  const left = Number(exp) - Date.now() / 1000;
  return (
    kid === environment.SHIMO_APP_ID &&
    Math.abs(left - lifetimes[scope]) < tolerance &&
    JSON.stringify(claims) === (scope === 'license' ? '{"scope":"license"}' : '{}')
  );
}

const decoded = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

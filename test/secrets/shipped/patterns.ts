/** What looks like a secret in a text, and what of it is none. */
import { canaries, found, needlesOf } from '../canaries.ts';
import { writtenVectors } from '../../conformance/vectors.ts';

const patterns: Readonly<Record<string, RegExp>> = {
  'a key of AWS': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
  'a JSON Web Token': /\beyJ[\w-]{8,}(?:\.[\w-]+)*/g,
  'a token of GitHub': /\b(?:gh[pousr]_\w{36,}|github_pat_\w{22,})/g,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b/g,
  'a token of PyPI': /\bpypi-[\w-]{50,}/g,
  'a token of Slack': /\bxox[abprs]-[\w-]{10,}/g,
  'a key of Google': /\bAIza[\w-]{35}\b/g,
  'a key of a payment provider': /\b[sr]k_live_\w{16,}/g,
  'a password in an address': /\bhttps?:\/\/[^\s/:@"'<>{}$]+:[^\s/:@"'<>{}$]+@/g,
};

/** What looks like a secret and is none, and why. */
export const allowed: ReadonlyMap<string, string> = new Map([
  [
    'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9',
    "the vendor's own example of a token: a header without claims and signature",
  ],
  [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImViYzFjZGUzIn0.eyJleHAiOjE3MDAwMDAwMDB9',
    'header and claims of a test of signing, without the signature',
  ],
  ['eyJhbGciOiJub25lIn0.eyJleHAiOjF9.AAAA', 'not signed: a screenshot shows what a signature looks like'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.Y2FuYXJ5LXNpZ25hdHVyZQ', 'a canary of the checks of live servers'],
  ['https://u:hunter2@', 'an address that a client refuses, in its test'],
  ...writtenVectors()
    .flatMap(({ signatures = {} }) => Object.values(signatures))
    .map(({ token }) => [token, 'signed with the secret of the conformance vectors, long expired'] as const),
]);

const needles = needlesOf(Object.values(canaries));

/** `what: the beginning of it`, for each secret in a text. */
export function secretsIn(text: string): string[] {
  const looking = Object.entries(patterns).flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => !allowed.has(match))
      .map(([match]) => `${what}: ${match.slice(0, 12)}…`),
  );
  return [...new Set([...looking, ...found(text, needles).map((one) => `a secret of the tests: ${one}`)])];
}

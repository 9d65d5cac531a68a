/** The search itself: it finds a secret in every form, whole or cut, and nothing else. */
import { describe, expect, test } from 'vitest';
import { redact } from '../../scripts/clients/typescript/runtime/secrets.ts';
import { canaries, found, madeSignature, needlesOf } from './canaries.ts';
import { forms } from './server/echo.ts';

const { token } = canaries;
const needles = needlesOf(Object.values(canaries));

describe('a secret is found', () => {
  test.each(Object.entries(forms))('in the form %s', (_, form) => {
    expect(found(`before ${form(token.value)} after`, needles)).toEqual(['token, plain']);
  });

  test.each([0, 1, 2])('in Base64, %i bytes after its beginning', (before) => {
    const bytes = Buffer.from(`${'x'.repeat(before)}${token.value}x`);
    for (const encoding of ['base64', 'base64url'] as const) {
      expect(found(bytes.toString(encoding), needles)).toEqual(['token, base64']);
    }
  });

  test('in hexadecimal digits', () => {
    expect(found(Buffer.from(token.value).toString('hex'), needles)).toEqual(['token, hexadecimal']);
  });

  test('if a part of it is left', () => {
    expect(found(`the text breaks off: ${token.value.slice(0, 9)}`, needles)).toEqual(['token, plain']);
    expect(found(`*** ${token.value.slice(-9)}`, needles)).toEqual(['token, plain']);
  });

  test('if it is a signature that was made', () => {
    const made = madeSignature(`eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.${'Ab3-_'.repeat(9)}`);
    expect(found(`?signature=${made?.value ?? ''}`, needlesOf(made ? [made] : []))).toEqual(['made signature, plain']);
  });
});

test('nothing is found where there is none', () => {
  expect(found('a text with token, appSecret and signature=*** in it', needles)).toEqual([]);
  expect(
    found(
      redact(
        Object.values(forms)
          .map((form) => form(token.value))
          .join(' '),
        [token.value],
      ),
      needles,
    ),
  ).toEqual([]);
});

import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sign } from '../../generated/typescript/runtime/index.ts';
import { createSigner } from '../../generated/typescript/runtime/signing.ts';
import { claimsOf, rejection } from './stub.ts';

const start = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const seconds = Math.floor(start / 1000);

/** The same token by other means. */
function golden(header: string, payload: string, secret: string): string {
  const content = [header, payload].map((part) => Buffer.from(part).toString('base64url')).join('.');
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

afterEach(() => void vi.useRealTimers());

describe('sign', () => {
  test('gives the bytes that any HS256 implementation gives', async () => {
    const token = await sign({ appId: 'ebc1cde3', expires: 1_700_000_000 }, 'app-secret');
    expect(token).toBe(golden('{"alg":"HS256","typ":"JWT","kid":"ebc1cde3"}', '{"exp":1700000000}', 'app-secret'));
    // As openssl computes it.
    expect(token).toBe(
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImViYzFjZGUzIn0.eyJleHAiOjE3MDAwMDAwMDB9.' +
        'NEXtZlW64Je1R13HTg1JCA-Na54L2f3eQJJk40IWla0',
    );
  });

  test('puts the scope after the expiry, and takes names and secrets in any script', async () => {
    const token = await sign({ appId: '应用-1', expires: 1_700_000_240, scope: 'license' }, '密钥 ☂');
    expect(token).toBe(
      golden('{"alg":"HS256","typ":"JWT","kid":"应用-1"}', '{"exp":1700000240,"scope":"license"}', '密钥 ☂'),
    );
  });
});

describe('ordinary signatures', () => {
  test('live a day, and are renewed after half of it', async () => {
    let now = start;
    const signer = createSigner({ appId: 'app', appSecret: 'secret', now: () => now });
    const first = await signer.value();
    expect(claimsOf(first)).toEqual({ exp: seconds + 86_400 });

    now = start + 43_199_000;
    expect(await signer.value()).toBe(first);

    now = start + 43_201_000;
    expect(claimsOf(await signer.value())).toEqual({ exp: Math.floor(now / 1000) + 86_400 });
  });

  test('are made once for calls that come together', async () => {
    const secret = vi.fn(async () => 'secret');
    const signer = createSigner({ appId: 'app', appSecret: secret, now: () => start });
    const tokens = await Promise.all([signer.value(), signer.value(), signer.value()]);
    expect(new Set(tokens).size).toBe(1);
    expect(secret).toHaveBeenCalledTimes(1);
  });

  test('are tried again after the secret could not be had', async () => {
    const secret = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('vault is closed'))
      .mockResolvedValue('s');
    const signer = createSigner({ appId: 'app', appSecret: secret, now: () => start });
    expect(String(await rejection(signer.value()))).toContain('vault is closed');
    expect(claimsOf(await signer.value())).toEqual({ exp: seconds + 86_400 });
  });
});

describe('license signatures', () => {
  test('live 4 minutes at most, and no two are alike', async () => {
    const signer = createSigner({ appId: 'app', appSecret: 'secret', now: () => start });
    const tokens = await Promise.all(Array.from({ length: 100 }, () => signer.value({ scope: 'license' })));
    const claims = tokens.map(claimsOf);
    expect(new Set(tokens).size).toBe(100);
    expect(claims.every(({ scope }) => scope === 'license')).toBe(true);
    expect(Math.max(...claims.map(({ exp }) => exp))).toBe(seconds + 240);
    expect(Math.min(...claims.map(({ exp }) => exp))).toBe(seconds + 141);
  });

  test('wait for the next second when all expiries of this one are used up', async () => {
    vi.useFakeTimers({ now: start });
    const signer = createSigner({ appId: 'app', appSecret: 'secret' });
    const tokens = await Promise.all(Array.from({ length: 180 }, () => signer.value({ scope: 'license' })));
    let late: string | undefined;
    const waiting = signer.value({ scope: 'license' }).then((token) => (late = token));

    await vi.advanceTimersByTimeAsync(321);
    expect(late).toBeUndefined();

    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(claimsOf(late)).toEqual({ exp: seconds + 241, scope: 'license' });
    expect(tokens).not.toContain(late);
  });

  test('do not touch the ordinary one', async () => {
    const signer = createSigner({ appId: 'app', appSecret: 'secret', now: () => start });
    const ordinary = await signer.value();
    await signer.value({ scope: 'license' });
    expect(await signer.value()).toBe(ordinary);
  });
});

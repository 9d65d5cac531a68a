import type { Mutations } from './mutation.ts';

export const mutations: Mutations = {
  escaping: { file: 'runtime/address.ts', from: "/[!'()*]/g", to: '/[!]/g' },
  'claims of the signature': {
    file: 'runtime/signing.ts',
    from: 'JSON.stringify({ exp: expires, scope, jti })',
    to: 'JSON.stringify({ exp: expires, iat: 0, scope, jti })',
  },
  'license signatures': {
    file: 'runtime/signing.ts',
    from: 'this.#licenses.add(expiry);',
    to: '',
  },
  'integers of 64 bits': { file: 'runtime/int64.ts', from: 'JSON.parse(quoteUnsafe(text))', to: 'JSON.parse(text)' },
  'what may be repeated': {
    file: 'runtime/exchange.ts',
    from: 'operation.retrySafe ?',
    to: 'true ?',
  },
  'the pause that a server asks for': { file: 'runtime/retry.ts', from: 'asked * 1000', to: 'asked' },
  'the guard against repeated cursors': { file: 'runtime/pages.ts', from: 'seen.has(mark)', to: 'false' },
  envelopes: { file: 'runtime/outcome.ts', from: '(!envelope || hold(', to: '(true || hold(' },
  'secrets in errors': { file: 'runtime/secrets.ts', from: '(secret && shown ?', to: '(!secret && shown ?' },
  redirects: { file: 'runtime/attempt.ts', from: "'manual' as const", to: "'follow' as const" },
};

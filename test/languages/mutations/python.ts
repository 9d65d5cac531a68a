import type { Mutations } from './mutation.ts';

const runtime = 'src/collab_openapi/_runtime';

export const mutations: Mutations = {
  escaping: {
    file: `${runtime}/address.py`,
    from: 'from urllib.parse import quote',
    to: 'import urllib.parse\n\ndef quote(text, safe):\n    return urllib.parse.quote(text, safe="*")\n',
  },
  'claims of the signature': {
    file: `${runtime}/signing.py`,
    from: 'claims = {"exp": expires,',
    to: 'claims = {"exp": expires, "iat": 0,',
  },
  'license signatures': { file: `${runtime}/signing.py`, from: 'self._licenses.add(expiry)', to: 'pass' },
  'integers of 64 bits': {
    file: `${runtime}/outcome.py`,
    from: 'json.JSONDecoder(',
    to: 'json.JSONDecoder(parse_int=lambda digits: int(float(digits)), ',
  },
  'what may be repeated': {
    file: `${runtime}/exchange.py`,
    from: 'draft.repeatable and draft.operation.retry_safe',
    to: 'draft.repeatable',
  },
  'the pause that a server asks for': {
    file: `${runtime}/retry.py`,
    from: 'self._count(asked)',
    to: 'self._count(asked / 1000)',
  },
  'the guard against repeated cursors': {
    file: `${runtime}/pages.py`,
    from: 'mark is not None and mark in seen',
    to: 'False',
  },
  envelopes: {
    file: `${runtime}/outcome.py`,
    from: 'if hold(envelope.success,',
    to: 'if True or hold(envelope.success,',
  },
  'secrets in errors': { file: `${runtime}/redaction.py`, from: 'if secret and', to: 'if not secret and' },
  redirects: {
    file: `${runtime}/exchange.py`,
    from: '(follow_redirects(send, request, query) if settings.follow_redirects else send(request))',
    to: 'follow_redirects(send, request, query)',
  },
};

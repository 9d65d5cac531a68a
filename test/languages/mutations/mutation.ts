/** Ways to break a client that the judge has to notice: the same in every language, each at its own place. */

/** The vectors that fail when it is broken. */
export const kinds = {
  escaping: ['escape-path-sub-delimiters', 'escape-query-sub-delimiters'],
  'claims of the signature': ['getCommentCount', 'getApp', 'preview-url'],
  'license signatures': ['license-distinct', 'license-query', 'retry-signed-anew'],
  'integers of 64 bits': ['int64-reply-number', 'int64-reply-circle'],
  'what may be repeated': ['unsafe-429', 'unsafe-500', 'unsafe-reset', 'unsafe-circle-503'],
  'the pause that a server asks for': ['retry-429-seconds', 'retry-429-date', 'retry-circle-429'],
  'the guard against repeated cursors': ['cursor-repeated', 'cursor-repeated-pages', 'cursor-cycle'],
  envelopes: ['envelope-failure', 'envelope-failure-code', 'createPreview-90042', 'import-failed'],
  'secrets in errors': ['error-secret-in-message', 'error-circle-secret', 'token-secret-in-error'],
  redirects: ['redirect-302', 'redirect-elsewhere', 'redirect-query', 'redirect-circle-token'],
} as const;

/** A vector that a client passes which is broken in one of these ways: so it is broken in no other. */
export const control = 'envelope-false';

export type Kind = keyof typeof kinds;

/** A replacement in one file of a client's module. */
export interface Change {
  /** Path in the module. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
}

/** How a language is broken in each way. */
export type Mutations = Readonly<Record<Kind, Change>>;

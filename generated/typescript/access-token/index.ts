/** ZSGF access tokens: the client, its operations and types, and the errors that it throws. */
export * from './client.ts';
export { errorCodes, type AccessTokensErrorCode } from './error-codes.ts';
export * from './operations.ts';
export { accessTokensSchemas } from './schemas.ts';
export { validateBy, type StandardSchema } from '../runtime/validation.ts';
export type * from './types.ts';
export * from '../runtime/errors.ts';
export type { Hooks } from '../runtime/hooks.ts';
export { createLimiter, type Limiter } from '../runtime/limiter.ts';
export { followRedirects } from '../runtime/redirects.ts';
export type { CallOptions, Client } from '../runtime/client.ts';
export type { Int64Form } from '../runtime/int64.ts';
export type { PagedCall, Page } from '../runtime/pages.ts';
export type { Call } from '../runtime/call.ts';

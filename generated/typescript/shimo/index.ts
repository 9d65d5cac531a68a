/** Shimo documents: the client, its operations and types, and the errors that it throws. */
export * from './client.ts';
export { errorCodes, type ShimoErrorCode } from './error-codes.ts';
export * from './operations.ts';
export type * from './types.ts';
export { ApiError, ClientError, NetworkError, ParseError, TimeoutError } from '../runtime/errors.ts';
export type { CallOptions, Client } from '../runtime/client.ts';
export type { Call } from '../runtime/call.ts';

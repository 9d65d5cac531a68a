/** What the clients of all APIs share. */
export type { AppTokenOptions, ClientCredentials } from './app-token.ts';
export { Call } from './call.ts';
export { Client, type CallOptions, type ClientOptions } from './client.ts';
export type { AccessTokenOptions, SignatureOptions } from './credentials.ts';
export { ApiError, ClientError, NetworkError, ParseError, TimeoutError } from './errors.ts';
export type { ErrorCode, ErrorCodes } from './operation.ts';
export type { ErrorStatus, Failure, Success } from './outcome.ts';
export type { Secret } from './secrets.ts';
export { sign, type Claims } from './signing.ts';

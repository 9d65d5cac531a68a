/** What the clients of all APIs share. */
export type { AppTokenOptions, ClientCredentials } from './app-token.ts';
export { Call } from './call.ts';
export { Client, type CallOptions, type ClientOptions } from './client.ts';
export type { AccessTokenOptions, Credential, SignatureOptions, SignatureSource, UserOptions } from './credentials.ts';
export type { RemoteFile } from './download.ts';
export * from './errors.ts';
export type { TaskOptions } from './follow.ts';
export type { Attempt, AttemptAnswered, AttemptFailed, CallRepeated, Hooks } from './hooks.ts';
export type { Int64Form, Int64Of, Int64OrDigits } from './int64.ts';
export { createLimiter, type Limiter, type LimiterOptions } from './limiter.ts';
export type { ErrorCode, ErrorCodes } from './operation.ts';
export type { ErrorStatus, Failure, Success } from './outcome.ts';
export { PagedCall, type Page } from './pages.ts';
export {
  infiniteQueryOptions,
  mutationOptions,
  queryOptions,
  type InfiniteQueryOptions,
  type MutationOptions,
  type QueryKey,
  type QueryOptions,
} from './query.ts';
export { followRedirects } from './redirects.ts';
export type { Secret } from './secrets.ts';
export { createSigner, sign, Signer, type Claims, type SignerOptions, type Signing } from './signing.ts';
export type { FileTask, FileTaskCall, RepeatedCall, Task, TaskCall } from './tasks.ts';
export { validateBy, type Schemas, type StandardSchema, type Validator } from './validation.ts';

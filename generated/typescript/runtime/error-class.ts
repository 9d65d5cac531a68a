/** Chooses the class of an error. */
import {
  ApiError,
  AuthenticationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type Refusal,
} from './errors.ts';
import type { ErrorCode, ErrorKind } from './operation.ts';

const classes: Readonly<Record<ErrorKind, typeof ApiError>> = {
  authentication: AuthenticationError,
  permission: PermissionError,
  notFound: NotFoundError,
  rateLimit: RateLimitError,
  other: ApiError,
};

const kinds: Readonly<Record<number, ErrorKind>> = {
  401: 'authentication',
  403: 'permission',
  404: 'notFound',
  429: 'rateLimit',
};

/** The error of a refusal, of the class that the code has, or else the status. */
export function apiErrorOf(operation: string, refusal: Refusal, kind?: ErrorKind, known?: ErrorCode): ApiError {
  return new classes[kind ?? kinds[refusal.status] ?? 'other'](operation, refusal, known);
}

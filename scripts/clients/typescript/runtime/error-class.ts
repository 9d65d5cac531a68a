/** Chooses the class of an error. */
import {
  ApiError,
  AuthenticationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type Refusal,
} from './errors.ts';
import type { ErrorCode } from './operation.ts';

const classes: Readonly<Record<number, typeof ApiError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  429: RateLimitError,
};

/**
 * The error of a refusal.
 * @param like The HTTP status that means what the code means; that of the refusal unless set.
 */
export function apiErrorOf(operation: string, refusal: Refusal, like = refusal.status, known?: ErrorCode): ApiError {
  return new (classes[like] ?? ApiError)(operation, refusal, known);
}

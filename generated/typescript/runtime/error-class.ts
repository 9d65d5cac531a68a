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
 * @param known What is known of its code.
 */
export function apiErrorOf(operation: string, refusal: Refusal, known?: ErrorCode): ApiError {
  return new (classes[known?.like ?? refusal.status] ?? ApiError)(operation, refusal, known);
}

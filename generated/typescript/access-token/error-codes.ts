/** Application error codes of ZSGF access tokens. */
import type { ErrorCodes } from '../runtime/operation.ts';

/** Codes that the vendor is known to send. Others may come. */
export type AccessTokensErrorCode = (number & {}) | (string & {});

/** What they mean and what to do about them. */
export const errorCodes: ErrorCodes = {};

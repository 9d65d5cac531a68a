/** The responses of an operation. */
import type { Operation, Response } from '../../model/types.ts';

/** Responses with a success status. */
export const successesOf = ({ responses }: Operation): Response[] =>
  responses.filter(({ status }) => typeof status === 'number' && status >= 200 && status < 300);

/** A failure that its reader can mend: the message says what to do, so no stack is shown. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

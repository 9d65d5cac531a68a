/** Shimo documents: the client, its operations and types, and the errors that it throws. */
export * from './client.ts';
export { errorCodes, type ShimoErrorCode } from './error-codes.ts';
export * from './operations.ts';
export { shimoSchemas } from './schemas.ts';
export { validateBy, type StandardSchema } from '../runtime/validation.ts';
export type * from './types.ts';
export {
  ApiError,
  AuthenticationError,
  ClientError,
  NetworkError,
  NotFoundError,
  ParseError,
  PermissionError,
  RateLimitError,
  RedirectError,
  TaskError,
  TimeoutError,
} from '../runtime/errors.ts';
export type { Hooks } from '../runtime/hooks.ts';
export { createLimiter, type Limiter } from '../runtime/limiter.ts';
export { followRedirects } from '../runtime/redirects.ts';
export type { CallOptions, Client } from '../runtime/client.ts';
export type { Int64Form } from '../runtime/int64.ts';
export type { Call } from '../runtime/call.ts';
export type { PagedCall, Page } from '../runtime/pages.ts';
export type { FileTask, FileTaskCall, RepeatedCall, Task, TaskCall } from '../runtime/tasks.ts';
export type { TaskOptions } from '../runtime/follow.ts';
export type { RemoteFile } from '../runtime/download.ts';
export * from './contents.ts';
export { a1, cellName, parseA1, parseCells } from '../runtime/ranges.ts';
export type { CellPlace, CellRectangle, CellReference, SheetRange } from '../runtime/ranges.ts';
export { fromOADate, toOADate, type CalendarTime } from '../runtime/oadate.ts';
export { readCells, writeCells, type CellKinds, type CellRow } from '../runtime/cells.ts';
export type { ByteStream, Content, NamedUpload, Upload } from '../runtime/upload.ts';

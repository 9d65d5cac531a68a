/** What an API exports besides its client: functions and types of the runtime that go with some of its operations. */
import type { Api } from '../../model/types.ts';
import { hasFiles, hasUploads } from '../facts/bodies.ts';
import { contentsOf } from '../facts/contents.ts';

const sheets = `export { a1, cellName, parseA1, parseCells } from '../runtime/ranges.ts';
export type { CellPlace, CellRectangle, CellReference, SheetRange } from '../runtime/ranges.ts';
export { fromOADate, toOADate, type CalendarTime } from '../runtime/oadate.ts';
export { readCells, writeCells, type CellKinds, type CellRow } from '../runtime/cells.ts';`;

const uploads = `export { streamForm } from '../runtime/stream-form.ts';
export type { ByteStream, Content, NamedUpload, Upload } from '../runtime/upload.ts';`;

const signing = `export { createSigner, sign, type Claims, type SignerOptions, type Signing } from '../runtime/signing.ts';
export type { Credential, SignatureSource } from '../runtime/credentials.ts';`;

/** Statements for the index of an API. */
export function companionExports(api: Api): string {
  return [
    ...(api.credentials.some(({ credential }) => credential === 'signature') ? [signing] : []),
    ...(contentsOf(api).length > 0 ? ["export * from './contents.ts';"] : []),
    ...(api.operations.some(({ resource }) => resource === 'sheets') ? [sheets] : []),
    ...(hasUploads(api) ? [uploads] : []),
    ...(hasFiles(api) ? ["export { downloadFile } from '../runtime/download.ts';"] : []),
  ].join('\n');
}

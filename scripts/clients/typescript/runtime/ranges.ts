/**
 * Ranges of cells, as the values of sheets are addressed: `工作表1`, `工作表1!A1`, `工作表1!A1:C10`, `'工作!:表'!A2:C3`.
 *
 * That is all the vendor documents. Absolute references such as `$A$1` mean the same cells and are taken, but written without
 * `$`; open ones such as `A:C` or `2:5` are refused, because nobody says what they mean: the name of the sheet alone stands
 * for the whole sheet.
 */

/** A cell by its place, counted from 0 as rows are when they are deleted: A1 is `{ row: 0, column: 0 }`. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell, such as `'C3'`, `'$C$3'` or `{ row: 2, column: 2 }`. */
export type CellReference = string | CellPlace;

/** A rectangle of cells by two of its corners, which are the same for a single cell. */
export interface CellRectangle {
  /** Upper left. */
  readonly from: CellPlace;
  /** Lower right. */
  readonly to: CellPlace;
}

/** A parsed range. Without cells it is the whole sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly cells?: CellRectangle;
}

/**
 * Writes a range: `a1('工作!:表', 'A2', 'C3')` is `'工作!:表'!A2:C3`.
 *
 * A name with `!`, `:` or `'` is put in single quotes. A quote inside it stays as it is: how to write one is not documented,
 * only that such a name stands in quotes.
 * @param from Upper left cell; without it the range is the whole sheet.
 * @param to Lower right cell; without it the range is the one cell.
 * @throws TypeError if the name is empty, a cell is none, or the range ends before it starts.
 */
export function a1(sheet: string, from?: CellReference, to?: CellReference): string {
  if (!/^.+$/.test(sheet))
    throw new TypeError(`'${sheet}' cannot be the name of a sheet: it is empty or has several lines`);
  const name = /[!:']/.test(sheet) ? `'${sheet}'` : sheet;
  if (from === undefined) {
    if (to === undefined) return name;
    throw new TypeError(`${name}: a range that ends has to start too`);
  }
  const start = placeOf(from);
  if (to === undefined) return `${name}!${cellName(start)}`;
  const end = placeOf(to);
  ordered(start, end);
  return `${name}!${cellName(start)}:${cellName(end)}`;
}

/**
 * Reads a range.
 * @throws TypeError if it is none of the documented forms.
 */
export function parseA1(range: string): SheetRange {
  // A quoted name ends at the last quote that ends the text or stands before a '!'.
  const [, quoted, plain, cells] = /^(?:'(.+)'|([^!:']+))(?:!([^!']+))?$/.exec(range) ?? [];
  const sheet = quoted ?? plain;
  if (sheet === undefined) {
    throw new TypeError(
      `'${range}' is no range: write sheet, sheet!A1 or sheet!A1:C3, with the sheet in single quotes if it has one of ! : '`,
    );
  }
  return cells === undefined ? { sheet } : { sheet, cells: parseCells(cells) };
}

/**
 * Reads cells without a sheet, such as the `E14:E14` of a locked range in a history.
 * @throws TypeError if the text is no cell and no rectangle of cells.
 */
export function parseCells(text: string): CellRectangle {
  const [first = '', second, ...others] = text.split(':');
  if (others.length > 0) throw new TypeError(`'${text}' is no cell and no two cells with ':' between them`);
  const from = placeOf(first);
  const to = second === undefined ? from : placeOf(second);
  ordered(from, to);
  return { from, to };
}

/**
 * Writes a cell: `{ row: 2, column: 27 }` is `AB3`.
 * @throws TypeError if a number is negative or no integer.
 */
export function cellName({ row, column }: CellPlace): string {
  if (![row, column].every((number) => Number.isSafeInteger(number) && number >= 0)) {
    throw new TypeError(`row ${row}, column ${column}: both are integers from 0 on`);
  }
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function placeOf(reference: CellReference): CellPlace {
  if (typeof reference !== 'string') return reference;
  const [, letters, digits] = /^\$?([A-Za-z]+)\$?([1-9]\d*)$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) {
    throw new TypeError(`'${reference}' is no cell such as A1; ranges that are open on one side are not documented`);
  }
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function ordered(from: CellPlace, to: CellPlace): void {
  if (from.row <= to.row && from.column <= to.column) return;
  throw new TypeError(
    `${cellName(from)}:${cellName(to)} ends before it starts: name its upper left and lower right cell`,
  );
}

/** Values of cells by the kinds of their columns. */
import { fromOADate, toOADate, type CalendarTime } from './oadate.ts';
import { cellName } from './ranges.ts';

/** What the cells of a kind of column are when they are read. An empty cell is null. */
export interface CellKinds {
  text: string;
  number: number;
  /** From an OADate; nothing in a cell tells it from another number. */
  date: Required<CalendarTime>;
  /** As it is sent. */
  any: string | number;
}

/** A row with a cell for each column. */
export type CellRow<Columns extends readonly (keyof CellKinds)[]> = {
  -readonly [Index in keyof Columns]: CellKinds[Columns[Index]] | null;
};

type Read = string | number | null;

/**
 * Reads rows: `readCells(values, ['text', 'number', 'date'])`. A row that is too short is filled with null, and what stands
 * right of the columns is left out.
 * @throws TypeError if a cell is not of the kind of its column; it names the cell as if the first were A1.
 */
export function readCells<const Columns extends readonly (keyof CellKinds)[]>(
  rows: readonly (readonly Read[])[],
  columns: Columns,
): CellRow<Columns>[] {
  const read = (row: number, column: number, kind: keyof CellKinds) => {
    // An empty cell is null, and the empty string where the server sends back what was written.
    const value = rows[row]?.[column] ?? null;
    if (value === null || (value === '' && kind !== 'text')) return null;
    const type = kind === 'text' ? 'string' : 'number';
    if (kind === 'any') return value;
    if (typeof value !== type)
      throw new TypeError(`${cellName({ row, column })} is ${JSON.stringify(value)}, no ${kind}`);
    return kind === 'date' ? fromOADate(value as number) : value;
  };
  return rows.map((_, row) => columns.map((kind, column) => read(row, column, kind)) as CellRow<Columns>);
}

/**
 * Rows as they are written: a date as its OADate, which the sheet shows as a date where the cell has such a format; null and
 * undefined as the empty string, which empties the cell.
 */
export function writeCells(
  rows: readonly (readonly (string | number | CalendarTime | null | undefined)[])[],
): (string | number)[][] {
  return rows.map((row) =>
    row.map((value) => (typeof value === 'object' && value !== null ? toOADate(value) : (value ?? ''))),
  );
}

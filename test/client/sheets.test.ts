/** Ranges, dates and cells of sheets. */
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  a1,
  cellName,
  fromOADate,
  parseA1,
  parseCells,
  readCells,
  toOADate,
  writeCells,
  type CalendarTime,
} from '../../generated/typescript/shimo/index.ts';

/** The pattern of the description. */
const bundle = JSON.parse(readFileSync('generated/openapi/shimo.json', 'utf8')) as {
  components: { schemas: { CellRange: { pattern: string; examples: string[] } } };
};
const { pattern, examples } = bundle.components.schemas.CellRange;

describe('a range', () => {
  test.each<[Parameters<typeof a1>, string]>([
    [['工作表1'], '工作表1'],
    [['工作表1', 'A1'], '工作表1!A1'],
    [['工作表1', 'A1', 'C1'], '工作表1!A1:C1'],
    [['工作!:表', 'A2', 'C3'], "'工作!:表'!A2:C3"],
    [['工作!:表'], "'工作!:表'"],
    [["it's", 'A1'], "'it's'!A1"],
    [["'quoted'", 'A1'], "''quoted''!A1"],
    [["x'!A1"], "'x'!A1'"],
    [['两 个 词', '$b$2', 'aa$10'], '两 个 词!B2:AA10'],
    [['s', { row: 0, column: 0 }, { row: 9, column: 701 }], 's!A1:ZZ10'],
    [['s', 'B2', 'B2'], 's!B2:B2'],
  ])('of %j is %s, fits the description and reads back', (parts, text) => {
    expect(a1(...parts)).toBe(text);
    expect(text).toMatch(new RegExp(pattern, 'u'));
    expect(parseA1(text).sheet).toBe(parts[0]);
    const { sheet, cells } = parseA1(text);
    expect(cells && parts[2] === undefined ? a1(sheet, cells.from) : a1(sheet, cells?.from, cells?.to)).toBe(text);
  });

  test.each(examples)('of the description, %s, can be read', (example) => {
    const { sheet, cells } = parseA1(example);
    expect(example.startsWith(a1(sheet))).toBe(true);
    expect(cells === undefined).toBe(!/\d$/.test(example) || example === '工作表1');
  });

  test('has places counted from 0', () => {
    expect(parseA1('s!B3:AA4').cells).toEqual({ from: { row: 2, column: 1 }, to: { row: 3, column: 26 } });
    expect(parseA1('s!$C$3').cells).toEqual({ from: { row: 2, column: 2 }, to: { row: 2, column: 2 } });
    expect(parseCells('E14:E14')).toEqual({ from: { row: 13, column: 4 }, to: { row: 13, column: 4 } });
  });

  test.each([
    [0, 'A1'],
    [25, 'Z1'],
    [26, 'AA1'],
    [701, 'ZZ1'],
    [702, 'AAA1'],
    [16_383, 'XFD1'],
  ])('names column %i as %s', (column, name) => {
    expect(cellName({ row: 0, column })).toBe(name);
    expect(parseCells(name).from.column).toBe(column);
  });

  test.each([
    ['an empty name', () => a1(''), /name of a sheet/],
    ['a name of two lines', () => a1('a\nb'), /name of a sheet/],
    ['an open range', () => a1('s', 'A', 'C'), /'A' is no cell such as A1; ranges that are open/],
    ['open rows', () => parseA1('s!2:5'), /'2' is no cell/],
    ['a row 0', () => a1('s', 'A0'), /'A0' is no cell/],
    ['an end without a start', () => a1('s', undefined, 'A1'), /has to start too/],
    ['corners in the wrong order', () => a1('s', 'C3', 'A2'), /C3:A2 ends before it starts/],
    ['a wrong order in a text', () => parseA1('s!A2:B1'), /A2:B1 ends before it starts/],
    ['three cells', () => parseA1('s!A1:B2:C3'), /'A1:B2:C3' is no cell/],
    ['a name that needs quotes', () => parseA1('a:b!A1'), /'a:b!A1' is no range/],
    ['no name', () => parseA1('!A1'), /'!A1' is no range/],
    ['nothing', () => parseA1(''), /'' is no range/],
    ['a place before the first', () => cellName({ row: -1, column: 0 }), /integers from 0 on/],
    ['half a place', () => a1('s', { row: 0, column: 0.5 }), /integers from 0 on/],
  ])('is not made of %s', (_, make, message) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });
});

describe('an OADate', () => {
  const midnight = { hour: 0, minute: 0, second: 0, millisecond: 0 };
  test.each<[number, CalendarTime]>([
    [44_769, { year: 2022, month: 7, day: 27 }],
    [25_569, { year: 1970, month: 1, day: 1 }],
    [0, { year: 1899, month: 12, day: 30 }],
    [1.5, { year: 1899, month: 12, day: 31, hour: 12 }],
    [-0.25, { year: 1899, month: 12, day: 29, hour: 18 }],
    [44_769.75, { year: 2022, month: 7, day: 27, hour: 18 }],
    [60, { year: 1900, month: 2, day: 28 }],
    [45_351, { year: 2024, month: 2, day: 29 }],
    [-657_434, { year: 100, month: 1, day: 1 }],
    [2_958_465, { year: 9999, month: 12, day: 31 }],
  ])('%d is %j, and back', (oaDate, time) => {
    expect(fromOADate(oaDate)).toEqual({ ...midnight, ...time });
    expect(toOADate(time)).toBe(oaDate);
  });

  test('is exact to the millisecond, in whatever time zone this runs', () => {
    const zone = process.env['TZ'];
    try {
      for (const name of ['Asia/Shanghai', 'America/St_Johns', 'Pacific/Apia']) {
        process.env['TZ'] = name;
        for (let millisecond = 0; millisecond < 1000; millisecond += 7) {
          const time = { year: 1991, month: 4, day: 14, hour: 2, minute: 59, second: 58, millisecond };
          expect(fromOADate(toOADate(time))).toEqual(time);
        }
        expect(fromOADate(44_769)).toMatchObject({ year: 2022, month: 7, day: 27, hour: 0 });
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -657_435, 2_958_466])('is not %d', (number) => {
    expect(() => fromOADate(number)).toThrow(RangeError);
  });

  test.each<[CalendarTime]>([
    [{ year: 2023, month: 2, day: 29 }],
    [{ year: 2023, month: 13, day: 1 }],
    [{ year: 2023, month: 1, day: 1, hour: 24 }],
    [{ year: 2023, month: 1, day: 1.5 }],
    [{ year: 99, month: 1, day: 1 }],
    [{ year: 10_000, month: 1, day: 1 }],
    [{ year: Number.NaN, month: 1, day: 1 }],
  ])('does not stand for %j', (time) => {
    expect(() => toOADate(time)).toThrow(RangeError);
  });
});

describe('cells', () => {
  test('are read by the kinds of their columns', () => {
    const rows = readCells(
      [['小明', 29, 44_769, 'x', 'beyond'], [null, '', null], ['']],
      ['text', 'number', 'date', 'any'],
    );
    expect(rows).toEqual([
      ['小明', 29, fromOADate(44_769), 'x'],
      [null, null, null, null],
      ['', null, null, null],
    ]);
    expectTypeOf(rows).toEqualTypeOf<
      [string | null, number | null, Required<CalendarTime> | null, string | number | null][]
    >();
  });

  test.each([
    ['text', 1, 'B2 is 1, no text'],
    ['number', '1', 'B2 is "1", no number'],
    ['date', '2022-07-27', 'B2 is "2022-07-27", no date'],
  ] as const)('that are no %s are named', (kind, value, message) => {
    expect(() => readCells([[null], [null, value]], ['any', kind])).toThrow(message);
  });

  test('are written as the vendor takes them', () => {
    const values = writeCells([
      ['a', 1.5, { year: 2022, month: 7, day: 27 }],
      [null, undefined, ''],
    ]);
    expect(values).toEqual([
      ['a', 1.5, 44_769],
      ['', '', ''],
    ]);
  });
});

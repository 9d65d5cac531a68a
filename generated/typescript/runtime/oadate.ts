/** Dates in sheets: OLE Automation dates, days since 1899-12-30 with the time of day as the fraction, without a time zone. */

/** A date of the calendar with the time on the clock, wherever that is. */
export interface CalendarTime {
  /** From 100 to 9999. */
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  /** From 1 to 31. */
  readonly day: number;
  /** From 0 to 23, as the other three 0 unless set. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

const dayMs = 86_400_000;
/** OADate of 1970-01-01. */
const unixDay = 25_569;
const first = -657_434;
const end = 2_958_466;

/**
 * The date that a cell holds: 44769 is 2022-07-27, 44769.75 the same day at 18:00. Rounded to milliseconds.
 *
 * The fraction counts forward from midnight before 1899-12-30 too, as the vendor's own conversion does; OLE itself counts its
 * absolute value there.
 * @throws RangeError if the number is no date of the years 100 to 9999.
 */
export function fromOADate(oaDate: number): Required<CalendarTime> {
  if (!(oaDate >= first && oaDate < end)) throw new RangeError(`${oaDate} is no OADate: from ${first} to ${end}`);
  const date = new Date(Math.round((oaDate - unixDay) * dayMs));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/**
 * The number that stands for a date in a cell. A whole day is an integer.
 * @throws RangeError if there is no such date or time, such as 30 February.
 */
export function toOADate(time: CalendarTime): number {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = time;
  const oaDate = Date.UTC(year, month - 1, day, hour, minute, second, millisecond) / dayMs + unixDay;
  const complete = { year, month, day, hour, minute, second, millisecond };
  // The calendar turns 30 February into 2 March, and a number that is too large into none.
  const same = oaDate >= first && oaDate < end && JSON.stringify(fromOADate(oaDate)) === JSON.stringify(complete);
  if (!same) throw new RangeError(`${JSON.stringify(time)} is no date of the years 100 to 9999`);
  return oaDate;
}

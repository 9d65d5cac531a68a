package io.github.collabopenapi;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Dates in sheets: OLE Automation dates, days since 1899-12-30 with the time of day as the
 * fraction, without a time zone.
 */
public final class OaDate {
  private static final double DAY_MILLIS = 86_400_000;

  /** OADate of 1970-01-01. */
  private static final int UNIX_DAY = 25_569;

  private static final int FIRST = -657_434;
  private static final int END = 2_958_466;

  private OaDate() {}

  /**
   * Returns the date that a cell holds: 44769 is 2022-07-27, 44769.75 the same day at 18:00.
   * Rounded to milliseconds.
   *
   * <p>The fraction counts forward from midnight before 1899-12-30 too, as the vendor's own
   * conversion does; OLE itself counts its absolute value there.
   *
   * @param oaDate the number in the cell
   * @return the date, with the time on the clock
   * @throws IllegalArgumentException if the number is no date of the years 100 to 9999
   */
  public static LocalDateTime toDateTime(double oaDate) {
    if (!(oaDate >= FIRST && oaDate < END)) {
      throw new IllegalArgumentException(oaDate + " is no OADate: from " + FIRST + " to " + END);
    }
    long millis = (long) Math.floor((oaDate - UNIX_DAY) * DAY_MILLIS + 0.5);
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(millis, 1000L),
        (int) Math.floorMod(millis, 1000L) * 1_000_000,
        ZoneOffset.UTC);
  }

  /**
   * Returns the number that stands for a date in a cell. A whole day is an integer.
   *
   * @param time the date, in milliseconds at the finest
   * @return the OADate
   * @throws IllegalArgumentException if the date is not of the years 100 to 9999
   */
  public static double of(LocalDateTime time) {
    long millis = time.toInstant(ZoneOffset.UTC).toEpochMilli();
    double oaDate = millis / DAY_MILLIS + UNIX_DAY;
    if (!(oaDate >= FIRST && oaDate < END)) {
      throw new IllegalArgumentException(time + " is no date of the years 100 to 9999");
    }
    return oaDate;
  }
}

package io.github.collabopenapi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell by its place, counted from 0 as rows are when they are deleted: A1 is row 0, column 0.
 *
 * @param row the row, from 0 on
 * @param column the column, from 0 on
 */
public record CellPlace(int row, int column) {
  private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]+)\\$?([1-9]\\d*)");

  /**
   * A cell by its place.
   *
   * @param row the row, from 0 on
   * @param column the column, from 0 on
   * @throws IllegalArgumentException if a number is negative
   */
  public CellPlace {
    if (row < 0 || column < 0) {
      throw new IllegalArgumentException(
          "row " + row + ", column " + column + ": both are integers from 0 on");
    }
  }

  /**
   * Reads a cell such as {@code C3} or {@code $C$3}, which mean the same.
   *
   * @param name the name of the cell
   * @return its place
   * @throws IllegalArgumentException if the text is no cell
   */
  public static CellPlace parse(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' is no cell such as A1; ranges that are open on one side are not documented");
    }
    try {
      int column = 0;
      for (char letter : matcher.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
        column = Math.addExact(Math.multiplyExact(column, 26), letter - 'A' + 1);
      }
      return new CellPlace(Integer.parseInt(matcher.group(2)) - 1, column - 1);
    } catch (ArithmeticException | NumberFormatException tooLarge) {
      throw new IllegalArgumentException("'" + name + "' is too far away to be a cell", tooLarge);
    }
  }

  /**
   * Writes the cell.
   *
   * @return its name, such as {@code AB3} for row 2 and column 27
   */
  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (long rest = column + 1L; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse() + String.valueOf(row + 1L);
  }
}

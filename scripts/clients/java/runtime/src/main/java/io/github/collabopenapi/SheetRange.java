package io.github.collabopenapi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of cells, as the values of sheets are addressed: {@code 工作表1}, {@code 工作表1!A1}, {@code
 * 工作表1!A1:C10}, {@code '工作!:表'!A2:C3}.
 *
 * <p>That is all the vendor documents. Absolute references such as {@code $A$1} mean the same cells
 * and are taken, but written without {@code $}; open ones such as {@code A:C} or {@code 2:5} are
 * refused, because nobody says what they mean: the name of the sheet alone stands for the whole
 * sheet.
 *
 * @param sheet the name of the sheet
 * @param cells the cells; empty for the whole sheet
 */
public record SheetRange(String sheet, Optional<CellRectangle> cells) {
  /** A quoted name ends at the last quote that ends the text or stands before a '!'. */
  private static final Pattern FORM = Pattern.compile("(?:'(.+)'|([^!:']+))(?:!([^!']+))?");

  /**
   * A range by its parts.
   *
   * @param sheet the name of the sheet
   * @param cells the cells; empty for the whole sheet
   * @throws IllegalArgumentException if the name is empty or has several lines
   */
  public SheetRange {
    if (!sheet.matches(".+")) {
      throw new IllegalArgumentException(
          "'" + sheet + "' cannot be the name of a sheet: it is empty or has several lines");
    }
  }

  /**
   * Returns the range of a whole sheet.
   *
   * @param sheet the name of the sheet
   * @return the range
   */
  public static SheetRange of(String sheet) {
    return new SheetRange(sheet, Optional.empty());
  }

  /**
   * Returns the range of one cell.
   *
   * @param sheet the name of the sheet
   * @param cell such as {@code A1}
   * @return the range
   */
  public static SheetRange of(String sheet, String cell) {
    return new SheetRange(sheet, Optional.of(CellRectangle.parse(cell)));
  }

  /**
   * Returns the range of a rectangle.
   *
   * @param sheet the name of the sheet
   * @param from upper left cell, such as {@code A2}
   * @param to lower right cell, such as {@code C3}
   * @return the range
   */
  public static SheetRange of(String sheet, String from, String to) {
    CellRectangle cells = new CellRectangle(CellPlace.parse(from), CellPlace.parse(to));
    return new SheetRange(sheet, Optional.of(cells));
  }

  /**
   * Reads a range.
   *
   * @param text the range
   * @return its parts
   * @throws IllegalArgumentException if it is none of the documented forms
   */
  public static SheetRange parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no range: write sheet, sheet!A1 or sheet!A1:C3, with the sheet in single"
              + " quotes if it has one of ! : '");
    }
    String sheet = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return new SheetRange(sheet, Optional.ofNullable(matcher.group(3)).map(CellRectangle::parse));
  }

  /**
   * Writes the range. A name with {@code !}, {@code :} or a quote is put in single quotes. A quote
   * inside it stays as it is: how to write one is not documented, only that such a name stands in
   * quotes.
   *
   * @return the range as the operations take it
   */
  @Override
  public String toString() {
    String name = sheet.matches(".*[!:'].*") ? "'" + sheet + "'" : sheet;
    return cells.map(each -> name + "!" + each).orElse(name);
  }
}

package io.github.collabopenapi;

/**
 * A rectangle of cells by two of its corners, which are the same for a single cell.
 *
 * @param from upper left
 * @param to lower right
 */
public record CellRectangle(CellPlace from, CellPlace to) {
  /**
   * A rectangle by its corners.
   *
   * @param from upper left
   * @param to lower right
   * @throws IllegalArgumentException if it ends before it starts
   */
  public CellRectangle {
    if (from.row() > to.row() || from.column() > to.column()) {
      throw new IllegalArgumentException(
          from + ":" + to + " ends before it starts: name its upper left and lower right cell");
    }
  }

  /**
   * Reads cells without a sheet, such as the {@code E14:E14} of a locked range in a history.
   *
   * @param text a cell, or two with a colon between them
   * @return the rectangle
   * @throws IllegalArgumentException if the text is neither
   */
  public static CellRectangle parse(String text) {
    String[] corners = text.split(":", -1);
    if (corners.length > 2) {
      throw new IllegalArgumentException(
          "'" + text + "' is no cell and no two cells with ':' between them");
    }
    CellPlace from = CellPlace.parse(corners[0]);
    return new CellRectangle(from, corners.length == 1 ? from : CellPlace.parse(corners[1]));
  }

  /**
   * Writes the rectangle.
   *
   * @return such as {@code A2:C3}, or {@code A2} for a single cell
   */
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + ":" + to;
  }
}

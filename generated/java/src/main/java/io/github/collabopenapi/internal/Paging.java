package io.github.collabopenapi.internal;

import java.util.List;
import java.util.function.Function;

/**
 * How a list goes on.
 *
 * @param style by cursor, by offset or by the number of the page
 * @param parameter query parameter that asks for another page
 * @param limit query parameter for the size of a page, null if it does not matter
 * @param first number of the first page
 * @param items the items of an answer
 * @param next the cursor of the next page, or whether this is the last one, or null
 * @param total how many items there are, or null
 */
public record Paging<D, I>(
    Style style,
    String parameter,
    String limit,
    long first,
    Function<D, List<I>> items,
    Function<D, Object> next,
    Function<D, Number> total) {

  /** Ways to go on. */
  enum Style {
    CURSOR,
    OFFSET,
    PAGE
  }

  /** By cursor. */
  public static <D, I> Paging<D, I> cursor(
      String parameter, Function<D, List<I>> items, Function<D, Object> next) {
    return new Paging<>(Style.CURSOR, parameter, null, 0, items, next, null);
  }

  /** By offset, until an answer says that it is the last or all items of the total are there. */
  public static <D, I> Paging<D, I> offset(
      String parameter,
      Function<D, List<I>> items,
      Function<D, Object> last,
      Function<D, Number> total) {
    return new Paging<>(Style.OFFSET, parameter, null, 0, items, last, total);
  }

  /** By the number of the page, until one has fewer items than were asked for. */
  public static <D, I> Paging<D, I> page(
      String parameter, String limit, long first, Function<D, List<I>> items) {
    return new Paging<>(Style.PAGE, parameter, limit, first, items, null, null);
  }

  /** The value that asks for the page after this one, null if there is none. */
  Object nextOf(Arguments arguments, D data, int count) {
    if (style == Style.CURSOR) {
      Object cursor = data == null ? null : next.apply(data);
      return cursor == null || cursor.toString().isEmpty() ? null : cursor.toString();
    }
    if (count == 0) {
      return null;
    }
    Object asked = arguments.inQuery(parameter);
    if (style == Style.PAGE) {
      Object size = arguments.inQuery(limit);
      boolean isLast = size instanceof Number number && count < number.longValue();
      return isLast ? null : number(asked, first) + 1;
    }
    long end = number(asked, 0) + count;
    Number all = total == null ? null : total.apply(data);
    boolean isLast = next != null && Boolean.TRUE.equals(next.apply(data));
    return isLast || (all != null && end >= all.longValue()) ? null : end;
  }

  private static long number(Object asked, long usual) {
    return asked instanceof Number number ? number.longValue() : usual;
  }
}

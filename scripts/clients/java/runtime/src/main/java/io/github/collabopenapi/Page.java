package io.github.collabopenapi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of a list, and the way to the pages after it.
 *
 * @param <D> what the server answers
 * @param <I> an item of the list
 */
public interface Page<D, I> {
  /**
   * Returns everything that the server answered.
   *
   * @return the answer
   */
  D data();

  /**
   * Returns the items of this page.
   *
   * @return the items, perhaps none
   */
  List<I> items();

  /**
   * Returns the value of the parameter that asks for the page after this one: a cursor, an offset
   * or a number of a page. A walk that was broken off is resumed by a call with that value.
   *
   * @return the value; empty on the last page
   */
  Optional<String> next();

  /**
   * Returns this page and all that follow. Each is fetched when it is asked for.
   *
   * @return the pages, which can be walked through several times
   * @throws ParseException (the walk) if the server repeats a cursor or a page, since the walk
   *     would never end
   */
  Iterable<Page<D, I>> pages();

  /**
   * Returns the items of this page and of all that follow. The next page is fetched when all items
   * of the one before are taken.
   *
   * @return the items, which can be walked through several times
   * @throws ParseException (the walk) if the server repeats a cursor or a page, since the walk
   *     would never end
   */
  Iterable<I> all();

  /**
   * Returns what {@link #all} does, as a stream.
   *
   * @return a lazy, sequential stream
   */
  Stream<I> stream();
}

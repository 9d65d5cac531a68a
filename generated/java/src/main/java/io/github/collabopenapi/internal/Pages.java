package io.github.collabopenapi.internal;

import io.github.collabopenapi.Page;
import io.github.collabopenapi.ParseException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lists that come in pages. */
final class Pages {
  private Pages() {}

  static <D, I> Page<D, I> first(
      Client client, Operation<D> operation, Paging<D, I> paging, Arguments arguments) {
    return fetch(new Listing<>(client, operation, paging), arguments);
  }

  private record Listing<D, I>(Client client, Operation<D> operation, Paging<D, I> paging) {}

  private static <D, I> Fetched<D, I> fetch(Listing<D, I> list, Arguments arguments) {
    Outcome<D> outcome = list.client.outcome(list.operation, arguments, false);
    D data = outcome.data();
    List<I> items = data == null ? null : list.paging.items().apply(data);
    List<I> present = items == null ? List.of() : items;
    Object next = list.paging.nextOf(arguments, data, present.size());
    return new Fetched<>(list, arguments, outcome.status(), data, present, next);
  }

  private record Fetched<D, I>(
      Listing<D, I> list, Arguments arguments, int status, D data, List<I> items, Object following)
      implements Page<D, I> {

    @Override
    public Optional<String> next() {
      return Optional.ofNullable(following).map(Object::toString);
    }

    @Override
    public Iterable<Page<D, I>> pages() {
      return () -> new Walk<>(this);
    }

    @Override
    public Iterable<I> all() {
      return () -> stream().iterator();
    }

    @Override
    public Stream<I> stream() {
      return StreamSupport.stream(pages().spliterator(), false)
          .flatMap(page -> page.items().stream());
    }

    @Override
    public String toString() {
      return "Page[" + items.size() + " items]";
    }
  }

  /** A walk through pages, each fetched when it is asked for. */
  private static final class Walk<D, I> implements Iterator<Page<D, I>> {
    private final Set<Object> cursors = new HashSet<>();
    private Fetched<D, I> last;
    private Fetched<D, I> ready;
    private Object repeated;

    Walk(Fetched<D, I> first) {
      this.ready = first;
      if (isByCursor(first)) {
        Object asked = first.arguments.inQuery(first.list.paging.parameter());
        cursors.add(asked == null ? "" : asked.toString());
      }
    }

    @Override
    public boolean hasNext() {
      if (ready == null && last.following != null) {
        ready = following();
      }
      return ready != null;
    }

    @Override
    public Page<D, I> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      last = ready;
      ready = null;
      // A page that names an old cursor is news itself; what it leads to is not.
      if (isByCursor(last) && last.following != null && !cursors.add(last.following)) {
        repeated = last.following;
      }
      return last;
    }

    private Fetched<D, I> following() {
      if (repeated != null) {
        throw repeats(last, "the cursor '" + repeated + "'");
      }
      String parameter = last.list.paging.parameter();
      Fetched<D, I> page = fetch(last.list, last.arguments.with(parameter, last.following));
      if (!isByCursor(page) && !page.items.isEmpty() && page.items.equals(last.items)) {
        throw repeats(page, "a page");
      }
      return page;
    }

    private static boolean isByCursor(Fetched<?, ?> page) {
      return page.list.paging.style() == Paging.Style.CURSOR;
    }

    private static ParseException repeats(Fetched<?, ?> page, String what) {
      return new ParseException(page.list.operation.id, page.status, "the server repeats " + what);
    }
  }
}

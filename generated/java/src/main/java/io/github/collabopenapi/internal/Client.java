package io.github.collabopenapi.internal;

import io.github.collabopenapi.ClientOptions;
import io.github.collabopenapi.FileTask;
import io.github.collabopenapi.Page;
import io.github.collabopenapi.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Calls the operations of one API. */
public final class Client {
  private final Api api;
  private final ClientOptions options;
  private final Credentials credentials;
  private final Map<String, Object> bound;
  private final Exchanges exchanges;
  private final Outcomes outcomes;

  /**
   * A client.
   *
   * @param bound parameters that the client's options supply, by their names on the wire
   */
  public Client(
      Api api, ClientOptions options, Credentials credentials, Map<String, Object> bound) {
    this.api = api;
    this.options = options;
    this.credentials = credentials;
    this.bound = bound;
    this.exchanges = new Exchanges(options, new Attempts(options, credentials));
    this.outcomes = new Outcomes(api, options.maxJsonDepth());
  }

  /** Calls an operation. */
  public <T> T call(Operation<T> operation, Arguments arguments) {
    return outcome(operation, arguments, false).data();
  }

  /** Fetches a page of a list. */
  public <D, I> Page<D, I> page(Operation<D> operation, Paging<D, I> paging, Arguments arguments) {
    return Pages.first(this, operation, paging, arguments);
  }

  /** Starts a task that another operation is asked for. */
  public <A, D> Task<A, D> task(
      Operation<A> operation, Following<D> following, Arguments arguments) {
    return Tasks.start(this, operation, following, arguments);
  }

  /** Starts a task that ends in a file. */
  public <A, D> FileTask<A, D> fileTask(
      Operation<A> operation, Following<D> following, Arguments arguments) {
    return Tasks.startFile(this, operation, following, arguments);
  }

  /** Starts a task that is asked for by repeating the call. */
  public <A> Task<A, A> repeatedTask(
      Operation<A> operation, Following<A> following, Arguments arguments) {
    return Tasks.startRepeated(this, operation, following, arguments);
  }

  /** A task that an earlier call started. */
  public <A, D> Task<A, D> resume(Following<D> following, String taskId, Arguments options) {
    return Tasks.resume(this, following, taskId, options);
  }

  /** A task that an earlier call started, and that ends in a file. */
  public <A, D> FileTask<A, D> resumeFile(
      Following<D> following, String taskId, Arguments options) {
    return Tasks.resumeFile(this, following, taskId, options);
  }

  /**
   * The address of an operation that a browser opens by itself, with the credentials in its query.
   * Nothing is sent.
   */
  public String address(Operation<?> operation, Arguments arguments) {
    try {
      long end = Deadline.after(options.timeout());
      return Credentials.inQuery(
          draft(operation, arguments).url(), credentials.collect(operation, end));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new io.github.collabopenapi.CanceledException(operation.id);
    }
  }

  <T> Outcome<T> outcome(Operation<T> operation, Arguments arguments, boolean needsTree) {
    Draft draft = draft(operation, arguments);
    Answer answer = exchanges.exchange(draft, each -> outcomes.isFinal(operation, each));
    return outcomes.read(operation, answer, needsTree);
  }

  ClientOptions options() {
    return options;
  }

  private Draft draft(Operation<?> operation, Arguments arguments) {
    StringBuilder url = new StringBuilder(options.baseUrl());
    Function<String, Object> values =
        name -> {
          Object given = arguments.inPath(name);
          return given == null ? bound.get(name) : given;
        };
    (api.aliased() ? operation.alias : operation.path).write(url, values);
    int start = url.length();
    arguments.query().forEach((name, value) -> addQuery(url, start, name, value));
    List<Map<String, ?>> headers = new ArrayList<>(3);
    headers.add(options.headers());
    headers.add(arguments.options.headers());
    headers.add(arguments.headers());
    return new Draft(
        operation,
        url.toString(),
        headers,
        bodyOf(operation, arguments),
        arguments.secrets(),
        arguments.options);
  }

  private static void addQuery(StringBuilder url, int start, String name, Object value) {
    if (value instanceof Iterable<?> items) {
      items.forEach(item -> addQuery(url, start, name, item));
    } else if (value != null) {
      url.append(url.length() == start ? '?' : '&');
      Percent.encode(url, name);
      url.append('=');
      Percent.encode(url, value.toString());
    }
  }

  private static Body bodyOf(Operation<?> operation, Arguments arguments) {
    if (arguments.json() != null) {
      return Body.json(arguments.json());
    }
    return arguments.form() == null ? Body.NONE : Multipart.body(operation, arguments.form());
  }
}

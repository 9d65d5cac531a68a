package io.github.collabopenapi;

import java.time.Duration;

/** An answer took longer than the time limit of an attempt, or the whole call than its deadline. */
public final class CallTimeoutException extends ClientException {
  private static final long serialVersionUID = 1L;

  /** The limit. */
  private final Duration limit;

  /**
   * An exception for a time that is over.
   *
   * @param operation the {@code operationId} of the call
   * @param limit the time limit that was passed
   */
  public CallTimeoutException(String operation, Duration limit) {
    super(operation, "no complete answer in " + limit.toMillis() + " ms", null);
    this.limit = limit;
  }

  /**
   * Returns the time limit that was passed.
   *
   * @return the limit of the attempt or of the call
   */
  public Duration limit() {
    return limit;
  }
}

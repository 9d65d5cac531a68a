package io.github.collabopenapi;

/**
 * The thread of the caller was interrupted. The request was ended, and the thread is marked as
 * interrupted again.
 */
public final class CanceledException extends ClientException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception for an interrupted call.
   *
   * @param operation the {@code operationId} of the call
   */
  public CanceledException(String operation) {
    super(operation, "the thread was interrupted", null);
  }
}

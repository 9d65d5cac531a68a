package io.github.collabopenapi;

/** The server answered with a redirect that must not be followed. */
public final class RedirectException extends NetworkException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a redirect.
   *
   * @param operation the {@code operationId} of the call
   * @param message why it is not followed
   */
  public RedirectException(String operation, String message) {
    super(operation, message, null);
  }
}

package io.github.collabopenapi;

/**
 * Anything that a call throws, except for mistakes in its arguments, which are {@link
 * IllegalArgumentException}s. No exception shows a secret, neither in its message nor in its cause.
 */
public abstract class ClientException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The {@code operationId} of the call. */
  private final String operation;

  ClientException(String operation, String message, Throwable cause) {
    super(operation + ": " + message, cause);
    this.operation = operation;
  }

  /**
   * Returns the {@code operationId} of the call.
   *
   * @return the {@code operationId}, such as {@code createFile}
   */
  public String operation() {
    return operation;
  }
}

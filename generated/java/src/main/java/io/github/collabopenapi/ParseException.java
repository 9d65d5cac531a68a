package io.github.collabopenapi;

/** A success that cannot be read, such as the HTML of a login page where JSON was due. */
public final class ParseException extends ClientException {
  private static final long serialVersionUID = 1L;

  /** The HTTP status. */
  private final int status;

  /**
   * An exception for an answer that cannot be read.
   *
   * @param operation the {@code operationId} of the call
   * @param status the HTTP status
   * @param message what is wrong with the answer
   */
  public ParseException(String operation, int status, String message) {
    super(operation, "HTTP " + status + ", " + message, null);
    this.status = status;
  }

  /**
   * Returns the HTTP status of the answer.
   *
   * @return the HTTP status
   */
  public int status() {
    return status;
  }
}

package io.github.collabopenapi;

/** No answer came: no connection, or a broken one. */
public class NetworkException extends ClientException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a fault of the network.
   *
   * @param operation the {@code operationId} of the call
   * @param message what happened
   * @param cause the fault, without secrets
   */
  public NetworkException(String operation, String message, Throwable cause) {
    super(operation, message, cause);
  }
}

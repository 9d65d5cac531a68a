package io.github.collabopenapi;

/** The credentials were refused: HTTP 401, or a code that says so. */
public final class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception for an answer.
   *
   * @param operation the {@code operationId} of the call
   * @param refusal what the server answered
   * @param known what the vendor says about the code, null if nothing
   */
  public AuthenticationException(String operation, Refusal refusal, ErrorCode known) {
    super(operation, refusal, known);
  }
}

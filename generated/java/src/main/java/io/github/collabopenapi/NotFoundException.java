package io.github.collabopenapi;

/** What the call is about does not exist: HTTP 404, or a code that says so. */
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception for an answer.
   *
   * @param operation the {@code operationId} of the call
   * @param refusal what the server answered
   * @param known what the vendor says about the code, null if nothing
   */
  public NotFoundException(String operation, Refusal refusal, ErrorCode known) {
    super(operation, refusal, known);
  }
}

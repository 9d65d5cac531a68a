package io.github.collabopenapi;

/** Too many calls: HTTP 429. */
public final class RateLimitException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception for an answer.
   *
   * @param operation the {@code operationId} of the call
   * @param refusal what the server answered
   * @param known what the vendor says about the code, null if nothing
   */
  public RateLimitException(String operation, Refusal refusal, ErrorCode known) {
    super(operation, refusal, known);
  }
}

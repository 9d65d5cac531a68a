package io.github.collabopenapi;

/**
 * What the vendor says about an application error code.
 *
 * @param kind decides the class of the exception; the HTTP status does if null
 * @param meaning what the code means
 * @param action what the caller should do
 * @param retry whether the same request can succeed later
 */
public record ErrorCode(Kind kind, String meaning, String action, boolean retry) {
  /** Kinds of refusal that have an exception of their own. */
  public enum Kind {
    /** {@link AuthenticationException}. */
    AUTHENTICATION,
    /** {@link PermissionException}. */
    PERMISSION,
    /** {@link NotFoundException}. */
    NOT_FOUND,
    /** {@link RateLimitException}. */
    RATE_LIMIT,
    /** {@link ApiException} itself. */
    OTHER
  }

  /**
   * A code whose class the HTTP status decides.
   *
   * @param meaning what the code means
   * @param action what the caller should do
   * @param retry whether the same request can succeed later
   */
  public ErrorCode(String meaning, String action, boolean retry) {
    this(null, meaning, action, retry);
  }
}

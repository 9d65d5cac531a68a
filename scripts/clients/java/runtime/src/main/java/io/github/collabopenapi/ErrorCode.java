package io.github.collabopenapi;

import java.util.Optional;

/**
 * What the vendor says about an application error code.
 *
 * @param kind decides the class of the exception; the HTTP status does if empty
 * @param meaning what the code means
 * @param action what the caller should do
 * @param retry whether the same request can succeed later
 */
public record ErrorCode(Optional<Kind> kind, String meaning, String action, boolean retry) {
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
    this(Optional.empty(), meaning, action, retry);
  }

  /**
   * A code that has a class of its own.
   *
   * @param kind decides the class of the exception
   * @param meaning what the code means
   * @param action what the caller should do
   * @param retry whether the same request can succeed later
   */
  public ErrorCode(Kind kind, String meaning, String action, boolean retry) {
    this(Optional.of(kind), meaning, action, retry);
  }
}

package io.github.collabopenapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The server refused: an HTTP status that is no success, or a success whose body reports a failure.
 */
public class ApiException extends ClientException {
  private static final long serialVersionUID = 1L;

  /** The HTTP status. */
  private final int status;

  /** The vendor's application error code, null if there is none. */
  private final String code;

  /** What the server says, null if nothing. */
  private final String serverMessage;

  /** What the vendor says about the code, null if nothing. */
  private final String meaning;

  /** What the vendor advises to do, null if nothing. */
  private final String action;

  /** The body, null if there was none. */
  private final JsonNode body;

  /** Identifier of the request, null if there is none. */
  private final String requestId;

  /** After which time the server wants to be asked again, null if it does not say. */
  private final Duration retryAfter;

  /**
   * What the server answered.
   *
   * @param status the HTTP status
   * @param code the vendor's application error code as it was sent, null if there is none
   * @param message what the server says about it, null if nothing
   * @param body parsed JSON, or a JSON text if the body is none, or null if there was no body
   * @param requestId identifier that the server gave to the request, null if none
   * @param retryAfter after which time the server wants to be asked again, null if it does not say
   * @param hint what else the caller should know, null if nothing
   */
  public record Refusal(
      int status,
      String code,
      String message,
      JsonNode body,
      String requestId,
      Duration retryAfter,
      String hint) {}

  /**
   * An exception for an answer.
   *
   * @param operation the {@code operationId} of the call
   * @param refusal what the server answered
   * @param known what the vendor says about the code, null if nothing
   */
  public ApiException(String operation, Refusal refusal, ErrorCode known) {
    super(operation, text(refusal, known), null);
    this.status = refusal.status;
    this.code = refusal.code;
    this.serverMessage = refusal.message;
    this.meaning = known == null ? null : known.meaning();
    this.action = known == null || known.action().isEmpty() ? null : known.action();
    this.body = refusal.body;
    this.requestId = refusal.requestId;
    this.retryAfter = refusal.retryAfter;
  }

  private static String text(Refusal refusal, ErrorCode known) {
    return Stream.of(
            "HTTP " + refusal.status,
            refusal.code == null ? null : "code " + refusal.code,
            known == null ? null : known.meaning(),
            refusal.message,
            refusal.hint)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns the HTTP status, which is below 300 if the body reports the failure.
   *
   * @return the HTTP status
   */
  public int status() {
    return status;
  }

  /**
   * Returns the vendor's application error code.
   *
   * @return the code as it was sent, a number in digits; empty if the server sent none
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * Returns what the server says.
   *
   * @return the server's own message; empty if it sent none
   */
  public Optional<String> serverMessage() {
    return Optional.ofNullable(serverMessage);
  }

  /**
   * Returns what the vendor says about the code.
   *
   * @return the meaning; empty for a code that is not documented
   */
  public Optional<String> meaning() {
    return Optional.ofNullable(meaning);
  }

  /**
   * Returns what the vendor advises to do.
   *
   * @return the advice; empty for a code that is not documented
   */
  public Optional<String> action() {
    return Optional.ofNullable(action);
  }

  /**
   * Returns the body of the answer, without secrets.
   *
   * @return parsed JSON, or a JSON text if the body is no JSON; empty if there was no body
   */
  public Optional<JsonNode> body() {
    return Optional.ofNullable(body);
  }

  /**
   * Returns the identifier that the server gave to the request. Quote it to the vendor.
   *
   * @return the identifier; empty if the server gave none
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * Returns after which time the server wants to be asked again, from {@code Retry-After}.
   *
   * @return the time from the answer on; empty if the server does not say
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}

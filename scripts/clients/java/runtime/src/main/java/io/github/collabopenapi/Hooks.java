package io.github.collabopenapi;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Told what a client does. No event holds a credential. What a method throws is ignored: an
 * observer doesn't break a call. The methods are called by the threads that make the calls.
 */
public interface Hooks {
  /**
   * One attempt of a call. All events of an attempt hold the same object, so that it can be the key
   * of a span.
   *
   * @param operation the {@code operationId} of the call
   * @param method the HTTP method
   * @param path template of the path, such as {@code /sdk/v2/api/files/{fileId}}: one value for
   *     each operation, as metrics need it
   * @param url address without credentials and secrets
   * @param number 1 for the first attempt of a call
   */
  record Attempt(String operation, String method, String path, String url, int number) {}

  /**
   * An attempt that was answered, whatever the status.
   *
   * @param attempt the attempt
   * @param status the HTTP status
   * @param requestId identifier that the server gave to the request
   * @param duration from the start of the attempt, its credentials included, to the end of the body
   */
  record Answered(Attempt attempt, int status, Optional<String> requestId, Duration duration) {}

  /**
   * An attempt that was not answered: no connection, timeout, or an interrupted thread.
   *
   * @param attempt the attempt
   * @param error a {@link NetworkException} or {@link CallTimeoutException}; empty if the thread
   *     was interrupted or there were no credentials to send
   * @param duration from the start of the attempt to its end
   */
  record Failed(Attempt attempt, Optional<ClientException> error, Duration duration) {}

  /**
   * A call that will be sent again.
   *
   * @param operation the {@code operationId} of the call
   * @param attempt number of the attempt that was in vain
   * @param delay time until the next one
   */
  record Repeated(String operation, int attempt, Duration delay) {}

  /**
   * Called before an attempt is sent.
   *
   * @param attempt the attempt
   * @return headers to add to it, such as {@code traceparent}
   */
  default Map<String, String> onRequest(Attempt attempt) {
    return Map.of();
  }

  /**
   * Called when an attempt was answered.
   *
   * @param event the answer
   */
  default void onResponse(Answered event) {}

  /**
   * Called when an attempt was not answered.
   *
   * @param event the fault
   */
  default void onError(Failed event) {}

  /**
   * Called before the pause ahead of another attempt.
   *
   * @param event the repetition
   */
  default void onRetry(Repeated event) {}
}

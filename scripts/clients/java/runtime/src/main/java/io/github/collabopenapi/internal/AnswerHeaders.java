package io.github.collabopenapi.internal;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headers of an answer say. */
final class AnswerHeaders {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,15}(\\.\\d+)?");

  private AnswerHeaders() {}

  /**
   * The time until then, from {@code Retry-After}: a number of seconds, or a date, which is
   * compared with the server's own {@code Date} where there is one, because the clock of this
   * machine may be off. Zero for a time in the past, null if the header is absent or neither of
   * them.
   */
  static Duration retryAfter(HttpHeaders headers) {
    String value = headers.firstValue("Retry-After").map(String::trim).orElse("");
    if (SECONDS.matcher(value).matches()) {
      return Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
    }
    return date(value)
        .map(
            date -> {
              Duration left = Duration.between(serverTime(headers).orElseGet(Instant::now), date);
              return left.isNegative() ? Duration.ZERO : left;
            })
        .orElse(null);
  }

  /** The time of the server when it answered. */
  static Optional<Instant> serverTime(HttpHeaders headers) {
    return headers.firstValue("Date").flatMap(AnswerHeaders::date);
  }

  /** Identifier that the server, or a gateway before it, gave to the request. */
  static Optional<String> requestId(HttpHeaders headers, List<String> secrets) {
    return headers
        .firstValue("X-Request-Id")
        .or(() -> headers.firstValue("Request-Id"))
        .map(id -> new Redaction(secrets).text(id));
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}

package io.github.collabopenapi;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What every client is told; {@link ClientBuilder} makes it.
 *
 * @param baseUrl address of the server
 * @param httpClient sends the requests
 * @param timeout time limit of an attempt, body included; zero for none
 * @param deadline time limit of a call; zero for none
 * @param retries how often a call is sent again; empty for the usual number
 * @param followRedirects whether redirects are followed
 * @param limiter decides when an attempt may start
 * @param hooks told what the client does
 * @param headers sent with every request
 * @param clock the time that signatures and kept tokens depend on
 * @param maxResponseBytes the longest answer that is read
 * @param maxJsonDepth how deeply arrays and objects of an answer may be nested
 */
public record ClientOptions(
    String baseUrl,
    HttpClient httpClient,
    Duration timeout,
    Duration deadline,
    OptionalInt retries,
    boolean followRedirects,
    Optional<Limiter> limiter,
    Hooks hooks,
    Map<String, String> headers,
    Clock clock,
    long maxResponseBytes,
    int maxJsonDepth) {

  /** Without the headers, which may hold secrets. */
  @Override
  public String toString() {
    return "ClientOptions[" + baseUrl + "]";
  }
}

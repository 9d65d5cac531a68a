package io.github.collabopenapi.internal;

import io.github.collabopenapi.CallOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A request that can be sent several times, each time with credentials of its own.
 *
 * @param operation what is called
 * @param url with all parameters but the credentials
 * @param headers values by names; a later one replaces an earlier one of the same name
 * @param body the body
 * @param secrets those among the arguments
 * @param options of the call
 */
record Draft(
    Operation<?> operation,
    String url,
    List<Map<String, ?>> headers,
    Body body,
    List<String> secrets,
    CallOptions options) {

  /** The request with these credentials. */
  HttpRequest request(
      List<Credentials.Sent> sent, Map<String, String> more, HttpClient client, long end) {
    HttpRequest.Builder request = request(Credentials.inQuery(url, sent), end);
    request.method(operation.method, OnceOnly.of(body.publisher().get(), client));
    request.setHeader("Accept", operation.reply.accept);
    for (Map<String, ?> each : headers) {
      each.forEach((name, value) -> request.setHeader(name, value.toString()));
    }
    if (body.type() != null) {
      request.setHeader("Content-Type", body.type());
    }
    more.forEach(request::setHeader);
    Credentials.inHeaders(operation, request, sent);
    return request.build();
  }

  /** A request to an address that is encoded already, which has to be answered before the end. */
  static HttpRequest.Builder request(String url, long end) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    long left = end - System.nanoTime();
    if (left <= 0) {
      throw new Deadline.Passed();
    }
    if (left < Deadline.ENDLESS) {
      request.timeout(Duration.ofNanos(left));
    }
    // In clear text Java would ask for an upgrade to HTTP/2 with headers that some proxies refuse.
    return url.startsWith("http:") ? request.version(HttpClient.Version.HTTP_1_1) : request;
  }
}

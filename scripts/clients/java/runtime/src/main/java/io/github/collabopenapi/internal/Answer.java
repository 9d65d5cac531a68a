package io.github.collabopenapi.internal;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * An answer, and with which credentials it was got.
 *
 * @param status the HTTP status
 * @param headers of the answer
 * @param content the body
 * @param sent the credentials
 * @param secrets those of the request, to be kept out of exceptions
 * @param clockAhead by which this machine is ahead of the server, if that may be why it refused;
 *     null otherwise
 */
record Answer(
    int status,
    HttpHeaders headers,
    LimitedBytes.Content content,
    List<Credentials.Sent> sent,
    List<String> secrets,
    Duration clockAhead) {

  byte[] bytes() {
    return content.bytes();
  }

  String text() {
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }
}

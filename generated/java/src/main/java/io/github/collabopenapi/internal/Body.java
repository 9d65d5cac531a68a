package io.github.collabopenapi.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;

/**
 * The body of a request.
 *
 * @param type media type, null for no body
 * @param repeatable whether it can be sent again
 * @param publisher makes what sends it once
 */
record Body(String type, boolean repeatable, Supplier<BodyPublisher> publisher) {
  static final Body NONE = new Body(null, true, BodyPublishers::noBody);

  static Body json(Object value) {
    try {
      byte[] bytes = Json.MAPPER.writeValueAsBytes(value);
      return new Body("application/json", true, () -> BodyPublishers.ofByteArray(bytes));
    } catch (JsonProcessingException fault) {
      throw new IllegalArgumentException("the body cannot be written as JSON", fault);
    }
  }
}

package io.github.collabopenapi.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What has to hold for an answer. */
public interface Condition {
  /** Whether it holds for an answer with this status and body or data. */
  boolean holds(int status, JsonNode body);

  /** The HTTP status is this one. */
  static Condition status(int expected) {
    return (status, body) -> status == expected;
  }

  /** The number at a JSON Pointer is this one. */
  static Condition at(String pointer, long expected) {
    return (status, body) -> {
      JsonNode value = valueAt(body, pointer);
      return value != null
          && value.isNumber()
          && value.decimalValue().compareTo(java.math.BigDecimal.valueOf(expected)) == 0;
    };
  }

  /** The text at a JSON Pointer is this one. */
  static Condition at(String pointer, String expected) {
    return (status, body) -> {
      JsonNode value = valueAt(body, pointer);
      return value != null && value.isTextual() && value.textValue().equals(expected);
    };
  }

  /** Whether all of them hold. */
  static boolean all(List<Condition> conditions, int status, JsonNode body) {
    for (Condition condition : conditions) {
      if (!condition.holds(status, body)) {
        return false;
      }
    }
    return true;
  }

  /** The value at a JSON Pointer, null if there is none or it is null. */
  static JsonNode valueAt(JsonNode body, String pointer) {
    if (body == null) {
      return null;
    }
    JsonNode value = body.at(pointer);
    return value.isMissingNode() || value.isNull() ? null : value;
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.List;

/** The range of cells, or several ranges, that an operation on locks acted on. */
public sealed interface LockedRange {
  /**
   * Reads JSON.
   *
   * @param json the JSON
   * @return what it holds
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static LockedRange of(JsonNode json) {
    if (json.isTextual()) {
      return new Text(json.textValue());
    }
    if (json.isArray()) {
      return new Items(Json.texts(json));
    }
    return new Other(json);
  }

  /**
   * Returns a text.
   *
   * @param value the value
   * @return a text
   */
  static LockedRange of(String value) {
    return new Text(value);
  }

  /**
   * Returns a list.
   *
   * @param value the value
   * @return a list
   */
  static LockedRange of(List<String> value) {
    return new Items(value);
  }

  /**
   * A text.
   *
   * @param value the value
   */
  record Text(@JsonValue String value) implements LockedRange {}

  /**
   * A list.
   *
   * @param value the value
   */
  record Items(@JsonValue List<String> value) implements LockedRange {}

  /**
   * JSON that the description does not know.
   *
   * @param value the JSON as it came
   */
  record Other(@JsonValue JsonNode value) implements LockedRange {}
}

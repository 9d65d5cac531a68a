package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** The value to write into a cell: text or a number. The empty string leaves the cell empty. */
public sealed interface CellInput {
  /**
   * Reads JSON.
   *
   * @param json the JSON
   * @return what it holds
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CellInput of(JsonNode json) {
    if (json.isTextual()) {
      return new Text(json.textValue());
    }
    if (json.isNumber()) {
      return new Decimal(json.decimalValue());
    }
    return new Other(json);
  }

  /**
   * Returns a text.
   *
   * @param value the value
   * @return a text
   */
  static CellInput of(String value) {
    return new Text(value);
  }

  /**
   * Returns a number.
   *
   * @param value the value
   * @return a number
   */
  static CellInput of(BigDecimal value) {
    return new Decimal(value);
  }

  /**
   * Returns a number.
   *
   * @param value the value
   * @return a number
   */
  static CellInput of(long value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /**
   * Returns a number.
   *
   * @param value the value
   * @return a number
   */
  static CellInput of(double value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /**
   * A text.
   *
   * @param value the value
   */
  record Text(@JsonValue String value) implements CellInput {}

  /**
   * A number.
   *
   * @param value the value
   */
  record Decimal(@JsonValue BigDecimal value) implements CellInput {}

  /**
   * JSON that the description does not know.
   *
   * @param value the JSON as it came
   */
  record Other(@JsonValue JsonNode value) implements CellInput {}
}

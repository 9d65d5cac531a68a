package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * The value of a cell as it is read: text, a number, or null for an empty cell. A date is read as a
 * number, the OLE Automation date (OADate): days since 1899-12-30, with the time of day as the
 * fraction and without a time zone. So 44769 is 2022-07-27, and 25569 is 1970-01-01.
 */
public sealed interface CellValue {
  /**
   * Reads JSON.
   *
   * @param json the JSON
   * @return what it holds
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CellValue of(JsonNode json) {
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
  static CellValue of(String value) {
    return new Text(value);
  }

  /**
   * Returns a number.
   *
   * @param value the value
   * @return a number
   */
  static CellValue of(BigDecimal value) {
    return new Decimal(value);
  }

  /**
   * Returns a number.
   *
   * @param value the value
   * @return a number
   */
  static CellValue of(long value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /**
   * Returns a number.
   *
   * @param value the value
   * @return a number
   */
  static CellValue of(double value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /**
   * A text.
   *
   * @param value the value
   */
  record Text(@JsonValue String value) implements CellValue {}

  /**
   * A number.
   *
   * @param value the value
   */
  record Decimal(@JsonValue BigDecimal value) implements CellValue {}

  /**
   * JSON that the description does not know.
   *
   * @param value the JSON as it came
   */
  record Other(@JsonValue JsonNode value) implements CellValue {}
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.List;
import java.util.Map;

/**
 * The values of a range of cells.
 *
 * @param values The rows of the range, each with its cells from left to right.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetValues(
    @JsonProperty("values") List<List<CellValue>> values,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param values {@code values}
   * @param extra {@code extra}
   */
  public SheetValues {
    values = Json.rows(values);
    extra = Json.extra(extra);
  }
}

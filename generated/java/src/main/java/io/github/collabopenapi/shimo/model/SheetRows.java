package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows to write into a sheet.
 *
 * @param values The rows to write, each with its cells from left to right.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetRows(
    @JsonProperty("values") List<List<CellInput>> values,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param values {@code values}
   * @param extra {@code extra}
   */
  public SheetRows {
    values = Json.rows(values);
    extra = Json.extra(extra);
  }

  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SheetRows}. */
  public static final class Builder {
    private List<List<CellInput>> values;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The rows to write, each with its cells from left to right.
     *
     * @param values the value
     * @return this builder
     */
    public Builder values(List<List<CellInput>> values) {
      this.values = values;
      return this;
    }

    /**
     * Adds a field that the description does not name.
     *
     * @param name its name on the wire
     * @param value what Jackson can write as JSON
     * @return this builder
     */
    public Builder extra(String name, Object value) {
      extra.put(name, Json.node(value));
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     * @throws IllegalArgumentException if a value is missing
     */
    public SheetRows build() {
      if (values == null) {
        throw new IllegalArgumentException("SheetRows: 'values' is missing");
      }
      return new SheetRows(values, extra);
    }
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to write into a sheet, and where.
 *
 * @param range A sheet of a spreadsheet, or a range of cells in it.
 * @param resource The rows to write into a sheet.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WriteSheetValuesRequest(
    @JsonProperty("range") String range,
    @JsonProperty("resource") SheetRows resource,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param range {@code range}
   * @param resource {@code resource}
   * @param extra {@code extra}
   */
  public WriteSheetValuesRequest {
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

  /** Builds {@link WriteSheetValuesRequest}. */
  public static final class Builder {
    private String range;
    private SheetRows resource;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * A sheet of a spreadsheet, or a range of cells in it.
     *
     * @param range the value
     * @return this builder
     */
    public Builder range(String range) {
      this.range = range;
      return this;
    }

    /**
     * The rows to write into a sheet.
     *
     * @param resource the value
     * @return this builder
     */
    public Builder resource(SheetRows resource) {
      this.resource = resource;
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
    public WriteSheetValuesRequest build() {
      if (range == null) {
        throw new IllegalArgumentException("WriteSheetValuesRequest: 'range' is missing");
      }
      if (resource == null) {
        throw new IllegalArgumentException("WriteSheetValuesRequest: 'resource' is missing");
      }
      return new WriteSheetValuesRequest(range, resource, extra);
    }
  }
}

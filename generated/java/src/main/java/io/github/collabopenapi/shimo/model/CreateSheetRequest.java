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
 * The sheet to add.
 *
 * @param name The name of the new sheet.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateSheetRequest(
    @JsonProperty("name") String name, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param name {@code name}
   * @param extra {@code extra}
   */
  public CreateSheetRequest {
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

  /** Builds {@link CreateSheetRequest}. */
  public static final class Builder {
    private String name;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The name of the new sheet.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = name;
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
    public CreateSheetRequest build() {
      if (name == null) {
        throw new IllegalArgumentException("CreateSheetRequest: 'name' is missing");
      }
      return new CreateSheetRequest(name, extra);
    }
  }
}

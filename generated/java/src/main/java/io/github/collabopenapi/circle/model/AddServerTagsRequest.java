package io.github.collabopenapi.circle.model;

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
 * Tags to add.
 *
 * @param tags Names of the tags, at most 10 of at most 20 characters each. At most 10 items.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddServerTagsRequest(
    @JsonProperty("tags") List<String> tags,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param tags {@code tags}
   * @param extra {@code extra}
   */
  public AddServerTagsRequest {
    tags = Json.list(tags);
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

  /** Builds {@link AddServerTagsRequest}. */
  public static final class Builder {
    private List<String> tags;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Names of the tags, at most 10 of at most 20 characters each. At most 10 items.
     *
     * @param tags the value
     * @return this builder
     */
    public Builder tags(List<String> tags) {
      this.tags = tags;
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
    public AddServerTagsRequest build() {
      if (tags == null) {
        throw new IllegalArgumentException("AddServerTagsRequest: 'tags' is missing");
      }
      return new AddServerTagsRequest(tags, extra);
    }
  }
}

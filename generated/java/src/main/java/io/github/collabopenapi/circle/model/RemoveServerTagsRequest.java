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
 * Tags to remove.
 *
 * @param tagIds IDs of the tags, at most 10 in one call. At most 10 items.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemoveServerTagsRequest(
    @JsonProperty("tagIds") List<String> tagIds,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param tagIds {@code tagIds}
   * @param extra {@code extra}
   */
  public RemoveServerTagsRequest {
    tagIds = Json.list(tagIds);
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

  /** Builds {@link RemoveServerTagsRequest}. */
  public static final class Builder {
    private List<String> tagIds;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * IDs of the tags, at most 10 in one call. At most 10 items.
     *
     * @param tagIds the value
     * @return this builder
     */
    public Builder tagIds(List<String> tagIds) {
      this.tagIds = tagIds;
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
    public RemoveServerTagsRequest build() {
      if (tagIds == null) {
        throw new IllegalArgumentException("RemoveServerTagsRequest: 'tagIds' is missing");
      }
      return new RemoveServerTagsRequest(tagIds, extra);
    }
  }
}

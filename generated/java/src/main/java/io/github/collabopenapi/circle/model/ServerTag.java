package io.github.collabopenapi.circle.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * Tag of a community.
 *
 * @param serverTagId ID of the tag.
 * @param tagName Name of the tag.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerTag(
    @JsonProperty("server_tag_id") String serverTagId,
    @JsonProperty("tag_name") String tagName,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param serverTagId {@code serverTagId}
   * @param tagName {@code tagName}
   * @param extra {@code extra}
   */
  public ServerTag {
    extra = Json.extra(extra);
  }
}

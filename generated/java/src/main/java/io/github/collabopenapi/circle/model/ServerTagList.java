package io.github.collabopenapi.circle.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.List;
import java.util.Map;

/**
 * Tags of a community.
 *
 * @param code Status code of Circle, 200 after a success.
 * @param count Number of tags of the community.
 * @param tags Tags of the community.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerTagList(
    @JsonProperty("code") Integer code,
    @JsonProperty("count") Integer count,
    @JsonProperty("tags") List<ServerTag> tags,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param code {@code code}
   * @param count {@code count}
   * @param tags {@code tags}
   * @param extra {@code extra}
   */
  public ServerTagList {
    tags = Json.list(tags);
    extra = Json.extra(extra);
  }
}

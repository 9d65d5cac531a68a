package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * The number of comments in a file.
 *
 * @param count The number of comments.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentCount(
    @JsonProperty("count") Integer count,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param count {@code count}
   * @param extra {@code extra}
   */
  public CommentCount {
    extra = Json.extra(extra);
  }
}

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
 * The mentions in a file.
 *
 * @param mentionAtList The mentions; a user may appear several times.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionList(
    @JsonProperty("mentionAtList") List<Mention> mentionAtList,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param mentionAtList {@code mentionAtList}
   * @param extra {@code extra}
   */
  public MentionList {
    mentionAtList = Json.list(mentionAtList);
    extra = Json.extra(extra);
  }
}

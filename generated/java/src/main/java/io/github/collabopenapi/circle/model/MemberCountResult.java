package io.github.collabopenapi.circle.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * Size of a community.
 *
 * @param code Status code of Circle, 200 after a success.
 * @param usersCount Number of members of the community.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberCountResult(
    @JsonProperty("code") Integer code,
    @JsonProperty("users_count") Long usersCount,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param code {@code code}
   * @param usersCount {@code usersCount}
   * @param extra {@code extra}
   */
  public MemberCountResult {
    extra = Json.extra(extra);
  }
}

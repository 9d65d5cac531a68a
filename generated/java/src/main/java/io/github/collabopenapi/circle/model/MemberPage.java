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
 * Page of members.
 *
 * @param code Status code of Circle, 200 after a success.
 * @param count Number of members in this response.
 * @param users Members in this response.
 * @param cursor Position at which the next page starts. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberPage(
    @JsonProperty("code") Integer code,
    @JsonProperty("count") Integer count,
    @JsonProperty("users") List<ServerMember> users,
    @JsonProperty("cursor") String cursor,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param code {@code code}
   * @param count {@code count}
   * @param users {@code users}
   * @param cursor {@code cursor}
   * @param extra {@code extra}
   */
  public MemberPage {
    users = Json.list(users);
    extra = Json.extra(extra);
  }
}

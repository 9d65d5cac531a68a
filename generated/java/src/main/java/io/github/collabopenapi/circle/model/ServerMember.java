package io.github.collabopenapi.circle.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * Member of a community.
 *
 * @param userId User ID of the member.
 * @param role Role of the member, where 0 is the owner, 1 an administrator and 2 an ordinary
 *     member. One of 0, 1, 2.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerMember(
    @JsonProperty("user_id") String userId,
    @JsonProperty("role") Integer role,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param userId {@code userId}
   * @param role {@code role}
   * @param extra {@code extra}
   */
  public ServerMember {
    extra = Json.extra(extra);
  }
}

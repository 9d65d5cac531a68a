package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * A user that Shimo knows.
 *
 * @param userId The integrator's identifier of the user.
 * @param createdAt The time at which the user was created.
 * @param status The state of a user's seat: 1 is active, 0 is disabled and -1 is not yet used.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record User(
    @JsonProperty("userId") String userId,
    @JsonProperty("createdAt") String createdAt,
    @JsonProperty("status") Integer status,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param userId {@code userId}
   * @param createdAt {@code createdAt}
   * @param status {@code status}
   * @param extra {@code extra}
   */
  public User {
    extra = Json.extra(extra);
  }
}

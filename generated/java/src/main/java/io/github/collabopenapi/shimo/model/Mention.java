package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * A place where a user is mentioned.
 *
 * @param userId The integrator's identifier of the mentioned user.
 * @param atGuid The mark of the place in the file.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mention(
    @JsonProperty("userId") String userId,
    @JsonProperty("atGuid") String atGuid,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param userId {@code userId}
   * @param atGuid {@code atGuid}
   * @param extra {@code extra}
   */
  public Mention {
    extra = Json.extra(extra);
  }
}

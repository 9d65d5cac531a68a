package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * The user who saved a revision.
 *
 * @param id The integrator's identifier of the user.
 * @param name The name of the user. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionUser(
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param id {@code id}
   * @param name {@code name}
   * @param extra {@code extra}
   */
  public RevisionUser {
    extra = Json.extra(extra);
  }
}

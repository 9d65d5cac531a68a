package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * The identifier of a task that has been started.
 *
 * @param taskId The identifier to ask the progress operation with. It is opaque; give it to Shimo's
 *     support when a task fails.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskReference(
    @JsonProperty("taskId") String taskId,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param taskId {@code taskId}
   * @param extra {@code extra}
   */
  public TaskReference {
    extra = Json.extra(extra);
  }
}

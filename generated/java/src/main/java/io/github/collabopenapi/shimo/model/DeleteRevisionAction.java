package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * A revision was deleted.
 *
 * @param action The action.
 * @param label The name of the deleted revision.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeleteRevisionAction(
    @JsonProperty("action") String action,
    @JsonProperty("label") String label,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra)
    implements HistoryContent {
  /**
   * Keeps copies of lists and maps.
   *
   * @param action {@code action}
   * @param label {@code label}
   * @param extra {@code extra}
   */
  public DeleteRevisionAction {
    extra = Json.extra(extra);
  }
}

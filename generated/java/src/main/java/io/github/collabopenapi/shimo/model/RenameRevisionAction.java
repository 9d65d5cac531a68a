package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * A revision was renamed.
 *
 * @param action The action.
 * @param before The name of the revision before.
 * @param after The name of the revision after.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenameRevisionAction(
    @JsonProperty("action") String action,
    @JsonProperty("before") String before,
    @JsonProperty("after") String after,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra)
    implements HistoryContent {
  /**
   * Keeps copies of lists and maps.
   *
   * @param action {@code action}
   * @param before {@code before}
   * @param after {@code after}
   * @param extra {@code extra}
   */
  public RenameRevisionAction {
    extra = Json.extra(extra);
  }
}

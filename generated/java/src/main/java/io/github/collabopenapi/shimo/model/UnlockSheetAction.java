package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * A sheet was unlocked.
 *
 * @param action The action.
 * @param name The name of the sheet.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnlockSheetAction(
    @JsonProperty("action") String action,
    @JsonProperty("name") String name,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra)
    implements HistoryContent {
  /**
   * Keeps copies of lists and maps.
   *
   * @param action {@code action}
   * @param name {@code name}
   * @param extra {@code extra}
   */
  public UnlockSheetAction {
    extra = Json.extra(extra);
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * Cells were unlocked.
 *
 * @param action The action.
 * @param range The range of cells, or several ranges, that an operation on locks acted on.
 * @param name The name of the sheet.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnlockCellAction(
    @JsonProperty("action") String action,
    @JsonProperty("range") LockedRange range,
    @JsonProperty("name") String name,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra)
    implements HistoryContent {
  /**
   * Keeps copies of lists and maps.
   *
   * @param action {@code action}
   * @param range {@code range}
   * @param name {@code name}
   * @param extra {@code extra}
   */
  public UnlockCellAction {
    extra = Json.extra(extra);
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * An operation of any name with fields of its own, so that one which the vendor does not list is
 * accepted too.
 *
 * @param action The action.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OtherAction(
    @JsonProperty("action") String action,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra)
    implements HistoryContent {
  /**
   * Keeps copies of lists and maps.
   *
   * @param action {@code action}
   * @param extra {@code extra}
   */
  public OtherAction {
    extra = Json.extra(extra);
  }
}

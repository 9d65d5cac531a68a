package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.List;
import java.util.Map;

/**
 * Users edited the file for a while.
 *
 * @param range The first and the last of the changes that the entry covers, as numbers. From 2 to 2
 *     items.
 * @param changeset The changes, in the file's own format.
 * @param frozen Whether the entry is frozen, as the vendor calls it without explaining it. Null if
 *     it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEdit(
    @JsonProperty("range") List<Long> range,
    @JsonProperty("changeset") String changeset,
    @JsonProperty("frozen") Boolean frozen,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra)
    implements HistoryContent {
  /**
   * Keeps copies of lists and maps.
   *
   * @param range {@code range}
   * @param changeset {@code changeset}
   * @param frozen {@code frozen}
   * @param extra {@code extra}
   */
  public HistoryEdit {
    range = Json.list(range);
    extra = Json.extra(extra);
  }
}

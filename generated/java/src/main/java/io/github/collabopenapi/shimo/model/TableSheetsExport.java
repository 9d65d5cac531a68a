package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * The outcome of exporting an application table.
 *
 * @param status Zero for success; any other value reports a failure. It is not documented whether
 *     that value is an application error code.
 * @param message The reason of a failure. Null if it is left out.
 * @param downloadUrl The address to download the xlsx file from. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TableSheetsExport(
    @JsonProperty("status") Integer status,
    @JsonProperty("message") String message,
    @JsonProperty("downloadUrl") String downloadUrl,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param status {@code status}
   * @param message {@code message}
   * @param downloadUrl {@code downloadUrl}
   * @param extra {@code extra}
   */
  public TableSheetsExport {
    extra = Json.extra(extra);
  }
}

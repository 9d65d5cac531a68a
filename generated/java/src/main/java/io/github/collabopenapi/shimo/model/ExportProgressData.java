package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * How far an export is, and where its result is.
 *
 * @param progress The share of the export that is done; 100 stands for the end. In percent.
 * @param downloadUrl The address to download the exported file from, once the export is done. Null
 *     if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportProgressData(
    @JsonProperty("progress") Double progress,
    @JsonProperty("downloadUrl") String downloadUrl,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param progress {@code progress}
   * @param downloadUrl {@code downloadUrl}
   * @param extra {@code extra}
   */
  public ExportProgressData {
    extra = Json.extra(extra);
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * The outcome of creating a preview.
 *
 * @param code The outcome: the empty string for success, an application error code for a failure.
 *     The code is a string here, while other operations send it as a number. Known values: "",
 *     "90028", "90031", "90032", "90033", "90035", "90040", "90042", "90043", "90050", "90052",
 *     "90054".
 * @param message The reason of a failure, empty on success. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewResult(
    @JsonProperty("code") String code,
    @JsonProperty("message") String message,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param code {@code code}
   * @param message {@code message}
   * @param extra {@code extra}
   */
  public PreviewResult {
    extra = Json.extra(extra);
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * The state of a task that copies a file.
 *
 * @param code The code of the state. 70019 means that the copy is running, 70016 that the target
 *     exists without a task, 70017 that the copy failed, 70015 that the source file could not be
 *     read, 70018 that the task could not be read, and 70020 that the state is unknown.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CopyState(
    @JsonProperty("code") Integer code, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param code {@code code}
   * @param extra {@code extra}
   */
  public CopyState {
    extra = Json.extra(extra);
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * A saved revision of a file.
 *
 * @param id The identifier of the revision.
 * @param label The label of the revision, a text for display, such as a time. Null if it is left
 *     out.
 * @param title The title. Null if it is left out.
 * @param docHistoryId The identifier of the history entry that the revision belongs to.
 * @param createdAt The time at which the revision was created. Null if it is left out.
 * @param updatedAt The time at which the revision was last updated. Null if it is left out.
 * @param user The user who saved a revision. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Revision(
    @JsonProperty("id") Id id,
    @JsonProperty("label") String label,
    @JsonProperty("title") String title,
    @JsonProperty("docHistoryId") String docHistoryId,
    @JsonProperty("createdAt") String createdAt,
    @JsonProperty("updatedAt") String updatedAt,
    @JsonProperty("user") RevisionUser user,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param id {@code id}
   * @param label {@code label}
   * @param title {@code title}
   * @param docHistoryId {@code docHistoryId}
   * @param createdAt {@code createdAt}
   * @param updatedAt {@code updatedAt}
   * @param user {@code user}
   * @param extra {@code extra}
   */
  public Revision {
    extra = Json.extra(extra);
  }

  /** What stands in {@code id}. */
  public sealed interface Id {
    /**
     * Reads JSON.
     *
     * @param json the JSON
     * @return what it holds
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Id of(JsonNode json) {
      if (json.isIntegralNumber() && json.canConvertToLong()) {
        return new Whole(json.longValue());
      }
      if (json.isTextual()) {
        return new Text(json.textValue());
      }
      return new Other(json);
    }

    /**
     * Returns an integer.
     *
     * @param value the value
     * @return an integer
     */
    static Id of(long value) {
      return new Whole(value);
    }

    /**
     * Returns a text.
     *
     * @param value the value
     * @return a text
     */
    static Id of(String value) {
      return new Text(value);
    }

    /**
     * An integer.
     *
     * @param value the value
     */
    record Whole(@JsonValue long value) implements Id {}

    /**
     * A text.
     *
     * @param value the value
     */
    record Text(@JsonValue String value) implements Id {}

    /**
     * JSON that the description does not know.
     *
     * @param value the JSON as it came
     */
    record Other(@JsonValue JsonNode value) implements Id {}
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * An entry of a file's history.
 *
 * @param content What happened, as JSON in a string. For an operation it names the action and what
 *     it acted on, for an edit it holds the changes.
 * @param createdAt The time at which the entry was created.
 * @param historyType The type of the entry; 1 is an operation, which usually leaves the contents as
 *     they are, 2 is an edit. Known values: 1, 2.
 * @param id The identifier of the entry.
 * @param name The name of the entry, which may be empty.
 * @param updatedAt The time at which the entry was last updated.
 * @param userId The integrator's identifiers of the users who took part, separated by commas.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record History(
    @JsonProperty("content") String content,
    @JsonProperty("createdAt") String createdAt,
    @JsonProperty("historyType") Integer historyType,
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonProperty("updatedAt") String updatedAt,
    @JsonProperty("userId") String userId,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param content {@code content}
   * @param createdAt {@code createdAt}
   * @param historyType {@code historyType}
   * @param id {@code id}
   * @param name {@code name}
   * @param updatedAt {@code updatedAt}
   * @param userId {@code userId}
   * @param extra {@code extra}
   */
  public History {
    extra = Json.extra(extra);
  }

  /**
   * Reads the JSON that stands in {@code content}. It refuses nothing: what is of no known kind is
   * kept as it is.
   *
   * @return what the text holds
   */
  public HistoryContent parsedContent() {
    return HistoryContent.parse(content);
  }
}

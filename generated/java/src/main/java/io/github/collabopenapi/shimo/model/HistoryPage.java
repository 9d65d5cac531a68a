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
 * A page of a file's history.
 *
 * @param histories The entries of the page.
 * @param isLastPage Whether this page is the last one.
 * @param limit The size of a page, or null.
 * @param users The name of each user in the entries, by the integrator's identifier of the user.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryPage(
    @JsonProperty("histories") List<History> histories,
    @JsonProperty("isLastPage") Boolean isLastPage,
    @JsonProperty("limit") Integer limit,
    @JsonProperty("users") Map<String, String> users,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param histories {@code histories}
   * @param isLastPage {@code isLastPage}
   * @param limit {@code limit}
   * @param users {@code users}
   * @param extra {@code extra}
   */
  public HistoryPage {
    histories = Json.list(histories);
    users = Json.map(users);
    extra = Json.extra(extra);
  }
}

package io.github.collabopenapi.accesstoken.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.List;
import java.util.Map;

/**
 * A page of access tokens.
 *
 * @param total Number of tokens on all pages.
 * @param data Access tokens of this page. A client reads null as an empty page. Null if it is left
 *     out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessTokenListResult(
    @JsonProperty("total") Long total,
    @JsonProperty("data") List<UserAccessToken> data,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param total {@code total}
   * @param data {@code data}
   * @param extra {@code extra}
   */
  public AccessTokenListResult {
    data = Json.list(data);
    extra = Json.extra(extra);
  }
}

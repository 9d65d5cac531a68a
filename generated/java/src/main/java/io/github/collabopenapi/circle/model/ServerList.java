package io.github.collabopenapi.circle.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.List;
import java.util.Map;

/**
 * List of communities that is not paged.
 *
 * @param code Status code of Circle, 200 after a success.
 * @param count Number of communities in this response.
 * @param servers Communities in this response.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerList(
    @JsonProperty("code") Integer code,
    @JsonProperty("count") Integer count,
    @JsonProperty("servers") List<Server> servers,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param code {@code code}
   * @param count {@code count}
   * @param servers {@code servers}
   * @param extra {@code extra}
   */
  public ServerList {
    servers = Json.list(servers);
    extra = Json.extra(extra);
  }
}

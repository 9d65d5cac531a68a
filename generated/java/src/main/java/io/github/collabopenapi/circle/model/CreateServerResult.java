package io.github.collabopenapi.circle.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * Identifiers of a new community.
 *
 * @param code Status code of Circle, 200 after a success.
 * @param serverId ID of the community.
 * @param defaultChannelId ID of the default channel, and of the chat group or chat room behind it.
 *     Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateServerResult(
    @JsonProperty("code") Integer code,
    @JsonProperty("server_id") String serverId,
    @JsonProperty("default_channel_id") String defaultChannelId,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param code {@code code}
   * @param serverId {@code serverId}
   * @param defaultChannelId {@code defaultChannelId}
   * @param extra {@code extra}
   */
  public CreateServerResult {
    extra = Json.extra(extra);
  }
}

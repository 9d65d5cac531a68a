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
 * Community.
 *
 * @param serverId ID of the community.
 * @param name Name of the community.
 * @param owner User ID of the owner.
 * @param type Visibility of the community, where 0 is public and 1 is private. One of 0, 1.
 * @param description Text that describes the community. Null if it is left out.
 * @param custom Custom data of the app, for example a business label. Null if it is left out.
 * @param iconUrl URL of the icon. Null if it is left out.
 * @param backgroundUrl URL of the background image. Null if it is left out.
 * @param tags Tags of the community. Null if it is left out.
 * @param tagCount Number of tags of the community. Null if it is left out.
 * @param created Time of creation as a Unix timestamp in milliseconds. In milliseconds.
 * @param defaultChannelId ID of the default channel, and of the chat group or chat room behind it.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Server(
    @JsonProperty("server_id") String serverId,
    @JsonProperty("name") String name,
    @JsonProperty("owner") String owner,
    @JsonProperty("type") Integer type,
    @JsonProperty("description") String description,
    @JsonProperty("custom") String custom,
    @JsonProperty("icon_url") String iconUrl,
    @JsonProperty("background_url") String backgroundUrl,
    @JsonProperty("tags") List<ServerTag> tags,
    @JsonProperty("tag_count") Integer tagCount,
    @JsonProperty("created") Long created,
    @JsonProperty("default_channel_id") String defaultChannelId,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param serverId {@code serverId}
   * @param name {@code name}
   * @param owner {@code owner}
   * @param type {@code type}
   * @param description {@code description}
   * @param custom {@code custom}
   * @param iconUrl {@code iconUrl}
   * @param backgroundUrl {@code backgroundUrl}
   * @param tags {@code tags}
   * @param tagCount {@code tagCount}
   * @param created {@code created}
   * @param defaultChannelId {@code defaultChannelId}
   * @param extra {@code extra}
   */
  public Server {
    tags = Json.list(tags);
    extra = Json.extra(extra);
  }
}

package io.github.collabopenapi.accesstoken.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * An access token of a user.
 *
 * @param id Unique identifier of the token.
 * @param userID Identifier of the user that the token belongs to.
 * @param enable Whether the token is enabled.
 * @param permissions Permissions of the token, separated by commas. Null if it is left out.
 * @param title Title or name by which the token is recognised. Null if it is left out.
 * @param accessToken The token itself, with which the user calls the API. It is a secret. Null if
 *     it is left out.
 * @param tags Tags that classify or mark the token. Null if it is left out.
 * @param description Text that describes the token in detail. Null if it is left out.
 * @param expireTime Time from which on the token is invalid. Null if it is left out.
 * @param createDate Time of creation, by default the current time. Null if it is left out.
 * @param lastUpdate Time of the last update, by default the current time. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserAccessToken(
    @JsonProperty("id") Long id,
    @JsonProperty("userID") Long userID,
    @JsonProperty("enable") Boolean enable,
    @JsonProperty("permissions") String permissions,
    @JsonProperty("title") String title,
    @JsonProperty("accessToken") String accessToken,
    @JsonProperty("tags") String tags,
    @JsonProperty("description") String description,
    @JsonProperty("expireTime") String expireTime,
    @JsonProperty("createDate") String createDate,
    @JsonProperty("lastUpdate") String lastUpdate,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param id {@code id}
   * @param userID {@code userID}
   * @param enable {@code enable}
   * @param permissions {@code permissions}
   * @param title {@code title}
   * @param accessToken {@code accessToken}
   * @param tags {@code tags}
   * @param description {@code description}
   * @param expireTime {@code expireTime}
   * @param createDate {@code createDate}
   * @param lastUpdate {@code lastUpdate}
   * @param extra {@code extra}
   */
  public UserAccessToken {
    extra = Json.extra(extra);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "UserAccessToken[id="
        + id
        + ", userID="
        + userID
        + ", enable="
        + enable
        + ", permissions="
        + permissions
        + ", title="
        + title
        + ", accessToken="
        + (accessToken == null ? null : "***")
        + ", tags="
        + tags
        + ", description="
        + description
        + ", expireTime="
        + expireTime
        + ", createDate="
        + createDate
        + ", lastUpdate="
        + lastUpdate
        + ", extra="
        + extra.keySet()
        + "]";
  }
}

package io.github.collabopenapi.accesstoken.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * A new access token, in the form that OAuth gives it.
 *
 * @param accessToken The token itself, with which the user calls the API. It is a secret. Null if
 *     it is left out.
 * @param tokenType Type of the token, {@code Bearer} by the convention of OAuth. Null if it is left
 *     out.
 * @param expiresIn Lifetime of the token, in seconds by the convention of OAuth.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenModel(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") Long expiresIn,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param accessToken {@code accessToken}
   * @param tokenType {@code tokenType}
   * @param expiresIn {@code expiresIn}
   * @param extra {@code extra}
   */
  public TokenModel {
    extra = Json.extra(extra);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "TokenModel[accessToken="
        + (accessToken == null ? null : "***")
        + ", tokenType="
        + tokenType
        + ", expiresIn="
        + expiresIn
        + ", extra="
        + extra.keySet()
        + "]";
  }
}

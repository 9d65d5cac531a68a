package io.github.collabopenapi.circle.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.Map;

/**
 * Newly created app token.
 *
 * @param accessToken App token.
 * @param expiresIn Lifetime of the token in seconds. The token may stop working earlier. In
 *     seconds.
 * @param application UUID of the app.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppTokenResult(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("expires_in") Long expiresIn,
    @JsonProperty("application") String application,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param accessToken {@code accessToken}
   * @param expiresIn {@code expiresIn}
   * @param application {@code application}
   * @param extra {@code extra}
   */
  public AppTokenResult {
    extra = Json.extra(extra);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "AppTokenResult[accessToken="
        + (accessToken == null ? null : "***")
        + ", expiresIn="
        + expiresIn
        + ", application="
        + application
        + ", extra="
        + extra.keySet()
        + "]";
  }
}

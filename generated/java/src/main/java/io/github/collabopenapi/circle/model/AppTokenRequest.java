package io.github.collabopenapi.circle.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Credentials of an app, and how long the token lives.
 *
 * @param grantType Kind of grant, always the client credentials of the app. One of
 *     client_credentials.
 * @param clientId Client ID of the app, shown on its page in the console.
 * @param clientSecret Client secret of the app, shown on its page in the console.
 * @param ttl Lifetime of the token in seconds, where 0 means that it never expires. Without it the
 *     lifetime set in the console applies; an older version of the documentation says 60 days. On
 *     the VIP 5 cluster the unit is milliseconds. In seconds. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppTokenRequest(
    @JsonProperty("grant_type") String grantType,
    @JsonProperty("client_id") String clientId,
    @JsonProperty("client_secret") String clientSecret,
    @JsonProperty("ttl") Long ttl,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param grantType {@code grantType}
   * @param clientId {@code clientId}
   * @param clientSecret {@code clientSecret}
   * @param ttl {@code ttl}
   * @param extra {@code extra}
   */
  public AppTokenRequest {
    extra = Json.extra(extra);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "AppTokenRequest[grantType="
        + grantType
        + ", clientId="
        + clientId
        + ", clientSecret="
        + (clientSecret == null ? null : "***")
        + ", ttl="
        + ttl
        + ", extra="
        + extra.keySet()
        + "]";
  }

  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AppTokenRequest}. */
  public static final class Builder {
    private String grantType = "client_credentials";
    private String clientId;
    private String clientSecret;
    private Long ttl;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Kind of grant, always the client credentials of the app. One of client_credentials.
     *
     * @param grantType the value
     * @return this builder
     */
    public Builder grantType(String grantType) {
      this.grantType = grantType;
      return this;
    }

    /**
     * Client ID of the app, shown on its page in the console.
     *
     * @param clientId the value
     * @return this builder
     */
    public Builder clientId(String clientId) {
      this.clientId = clientId;
      return this;
    }

    /**
     * Client secret of the app, shown on its page in the console.
     *
     * @param clientSecret the value
     * @return this builder
     */
    public Builder clientSecret(String clientSecret) {
      this.clientSecret = clientSecret;
      return this;
    }

    /**
     * Lifetime of the token in seconds, where 0 means that it never expires. Without it the
     * lifetime set in the console applies; an older version of the documentation says 60 days. On
     * the VIP 5 cluster the unit is milliseconds. In seconds.
     *
     * @param ttl the value
     * @return this builder
     */
    public Builder ttl(Long ttl) {
      this.ttl = ttl;
      return this;
    }

    /**
     * Adds a field that the description does not name.
     *
     * @param name its name on the wire
     * @param value what Jackson can write as JSON
     * @return this builder
     */
    public Builder extra(String name, Object value) {
      extra.put(name, Json.node(value));
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     * @throws IllegalArgumentException if a value is missing
     */
    public AppTokenRequest build() {
      if (grantType == null) {
        throw new IllegalArgumentException("AppTokenRequest: 'grantType' is missing");
      }
      if (clientId == null) {
        throw new IllegalArgumentException("AppTokenRequest: 'clientId' is missing");
      }
      if (clientSecret == null) {
        throw new IllegalArgumentException("AppTokenRequest: 'clientSecret' is missing");
      }
      return new AppTokenRequest(grantType, clientId, clientSecret, ttl, extra);
    }
  }
}

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
 * An app with its license.
 *
 * @param appName The name of the app.
 * @param availableFileTypes The types of file that the license allows.
 * @param activatedUserCount The number of active users, each of which takes up a seat.
 * @param userCount The number of all users, whether active, disabled or not yet used; only active
 *     ones take up a seat.
 * @param memberLimit The number of seats of the license, which is the most users that can be
 *     active.
 * @param validFrom The time from which the license is valid.
 * @param validUntil The time at which the license ends.
 * @param endpointUrl The callback URL, the base of the integrator's interfaces that Shimo calls.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record App(
    @JsonProperty("appName") String appName,
    @JsonProperty("availableFileTypes") List<String> availableFileTypes,
    @JsonProperty("activatedUserCount") Integer activatedUserCount,
    @JsonProperty("userCount") Integer userCount,
    @JsonProperty("memberLimit") Integer memberLimit,
    @JsonProperty("validFrom") String validFrom,
    @JsonProperty("validUntil") String validUntil,
    @JsonProperty("endpointUrl") String endpointUrl,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param appName {@code appName}
   * @param availableFileTypes {@code availableFileTypes}
   * @param activatedUserCount {@code activatedUserCount}
   * @param userCount {@code userCount}
   * @param memberLimit {@code memberLimit}
   * @param validFrom {@code validFrom}
   * @param validUntil {@code validUntil}
   * @param endpointUrl {@code endpointUrl}
   * @param extra {@code extra}
   */
  public App {
    availableFileTypes = Json.list(availableFileTypes);
    extra = Json.extra(extra);
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The users to change and the state to set.
 *
 * @param userIds The identifiers of the users.
 * @param status The state to set for all of them; 1 is active, 0 is disabled and -1 is not yet
 *     used. One of 1, 0, -1.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetUserStatusRequest(
    @JsonProperty("userIds") List<String> userIds,
    @JsonProperty("status") Integer status,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param userIds {@code userIds}
   * @param status {@code status}
   * @param extra {@code extra}
   */
  public SetUserStatusRequest {
    userIds = Json.list(userIds);
    extra = Json.extra(extra);
  }

  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SetUserStatusRequest}. */
  public static final class Builder {
    private List<String> userIds;
    private Integer status;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The identifiers of the users.
     *
     * @param userIds the value
     * @return this builder
     */
    public Builder userIds(List<String> userIds) {
      this.userIds = userIds;
      return this;
    }

    /**
     * The state to set for all of them; 1 is active, 0 is disabled and -1 is not yet used. One of
     * 1, 0, -1.
     *
     * @param status the value
     * @return this builder
     */
    public Builder status(Integer status) {
      this.status = status;
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
    public SetUserStatusRequest build() {
      if (userIds == null) {
        throw new IllegalArgumentException("SetUserStatusRequest: 'userIds' is missing");
      }
      if (status == null) {
        throw new IllegalArgumentException("SetUserStatusRequest: 'status' is missing");
      }
      return new SetUserStatusRequest(userIds, status, extra);
    }
  }
}

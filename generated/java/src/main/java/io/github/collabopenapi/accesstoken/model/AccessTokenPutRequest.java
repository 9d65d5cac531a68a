package io.github.collabopenapi.accesstoken.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.Nullable;
import io.github.collabopenapi.internal.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The new state of an access token.
 *
 * @param title Title or name by which the token is recognised.
 * @param tags Tags that classify or mark the token. Null to leave it out.
 * @param description Text that describes the token in detail. Null to leave it out.
 * @param permissions Permissions of the token, separated by commas. Null to leave it out.
 * @param enable Whether the token is enabled. Leaving it out probably disables the token. Null if
 *     it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessTokenPutRequest(
    @JsonProperty("title") String title,
    @JsonProperty("tags") Nullable<String> tags,
    @JsonProperty("description") Nullable<String> description,
    @JsonProperty("permissions") Nullable<String> permissions,
    @JsonProperty("enable") Boolean enable,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param title {@code title}
   * @param tags {@code tags}
   * @param description {@code description}
   * @param permissions {@code permissions}
   * @param enable {@code enable}
   * @param extra {@code extra}
   */
  public AccessTokenPutRequest {
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

  /** Builds {@link AccessTokenPutRequest}. */
  public static final class Builder {
    private String title;
    private Nullable<String> tags;
    private Nullable<String> description;
    private Nullable<String> permissions;
    private Boolean enable;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Title or name by which the token is recognised.
     *
     * @param title the value
     * @return this builder
     */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /**
     * Tags that classify or mark the token.
     *
     * @param tags the value, null for null on the wire
     * @return this builder
     */
    public Builder tags(String tags) {
      this.tags = new Nullable<>(tags);
      return this;
    }

    /**
     * Text that describes the token in detail.
     *
     * @param description the value, null for null on the wire
     * @return this builder
     */
    public Builder description(String description) {
      this.description = new Nullable<>(description);
      return this;
    }

    /**
     * Permissions of the token, separated by commas.
     *
     * @param permissions the value, null for null on the wire
     * @return this builder
     */
    public Builder permissions(String permissions) {
      this.permissions = new Nullable<>(permissions);
      return this;
    }

    /**
     * Whether the token is enabled. Leaving it out probably disables the token.
     *
     * @param enable the value
     * @return this builder
     */
    public Builder enable(Boolean enable) {
      this.enable = enable;
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
    public AccessTokenPutRequest build() {
      if (title == null) {
        throw new IllegalArgumentException("AccessTokenPutRequest: 'title' is missing");
      }
      return new AccessTokenPutRequest(title, tags, description, permissions, enable, extra);
    }
  }
}

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
 * The access token to create.
 *
 * @param title Title or name by which the token is recognised.
 * @param tags Tags that classify or mark the token. Null to leave it out.
 * @param userID Identifier of the user that the token belongs to. Null if it is left out.
 * @param description Text that describes the token in detail. Null to leave it out.
 * @param permissions Permissions of the token, separated by commas. Null to leave it out.
 * @param expireInDays Days until the token expires. In days. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessTokenPostRequest(
    @JsonProperty("title") String title,
    @JsonProperty("tags") Nullable<String> tags,
    @JsonProperty("userID") Long userID,
    @JsonProperty("description") Nullable<String> description,
    @JsonProperty("permissions") Nullable<String> permissions,
    @JsonProperty("expireInDays") Integer expireInDays,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param title {@code title}
   * @param tags {@code tags}
   * @param userID {@code userID}
   * @param description {@code description}
   * @param permissions {@code permissions}
   * @param expireInDays {@code expireInDays}
   * @param extra {@code extra}
   */
  public AccessTokenPostRequest {
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

  /** Builds {@link AccessTokenPostRequest}. */
  public static final class Builder {
    private String title;
    private Nullable<String> tags;
    private Long userID;
    private Nullable<String> description;
    private Nullable<String> permissions;
    private Integer expireInDays;
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
     * Identifier of the user that the token belongs to.
     *
     * @param userID the value
     * @return this builder
     */
    public Builder userID(Long userID) {
      this.userID = userID;
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
     * Days until the token expires. In days.
     *
     * @param expireInDays the value
     * @return this builder
     */
    public Builder expireInDays(Integer expireInDays) {
      this.expireInDays = expireInDays;
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
    public AccessTokenPostRequest build() {
      if (title == null) {
        throw new IllegalArgumentException("AccessTokenPostRequest: 'title' is missing");
      }
      return new AccessTokenPostRequest(
          title, tags, userID, description, permissions, expireInDays, extra);
    }
  }
}

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
 * Properties of a new community.
 *
 * @param owner User ID of the creator, who becomes the owner. The limit counts bytes: a text that
 *     is not ASCII has to be shorter than 64 characters. At most 64 characters.
 * @param name Name of the community, of at most 50 characters. At most 50 characters.
 * @param type Visibility of the community, where 0 is public and 1 is private. One of 0, 1. Null if
 *     it is left out.
 * @param iconUrl URL of the icon, of at most 500 characters. At most 500 characters. Null if it is
 *     left out.
 * @param backgroundUrl URL of the background image, of at most 500 characters. At most 500
 *     characters. Null if it is left out.
 * @param description Text that describes the community, of at most 500 characters. At most 500
 *     characters. Null if it is left out.
 * @param defaultChannelCategoryName Name of the default channel category. Null if it is left out.
 * @param defaultChannelName Name of the default channel. Null if it is left out.
 * @param custom Custom data of the app, for example a business label, of at most 500 characters. At
 *     most 500 characters. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateServerRequest(
    @JsonProperty("owner") String owner,
    @JsonProperty("name") String name,
    @JsonProperty("type") Integer type,
    @JsonProperty("icon_url") String iconUrl,
    @JsonProperty("background_url") String backgroundUrl,
    @JsonProperty("description") String description,
    @JsonProperty("default_channel_category_name") String defaultChannelCategoryName,
    @JsonProperty("default_channel_name") String defaultChannelName,
    @JsonProperty("custom") String custom,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param owner {@code owner}
   * @param name {@code name}
   * @param type {@code type}
   * @param iconUrl {@code iconUrl}
   * @param backgroundUrl {@code backgroundUrl}
   * @param description {@code description}
   * @param defaultChannelCategoryName {@code defaultChannelCategoryName}
   * @param defaultChannelName {@code defaultChannelName}
   * @param custom {@code custom}
   * @param extra {@code extra}
   */
  public CreateServerRequest {
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

  /** Builds {@link CreateServerRequest}. */
  public static final class Builder {
    private String owner;
    private String name;
    private Integer type;
    private String iconUrl;
    private String backgroundUrl;
    private String description;
    private String defaultChannelCategoryName;
    private String defaultChannelName;
    private String custom;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * User ID of the creator, who becomes the owner. The limit counts bytes: a text that is not
     * ASCII has to be shorter than 64 characters. At most 64 characters.
     *
     * @param owner the value
     * @return this builder
     */
    public Builder owner(String owner) {
      this.owner = owner;
      return this;
    }

    /**
     * Name of the community, of at most 50 characters. At most 50 characters.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Visibility of the community, where 0 is public and 1 is private. One of 0, 1.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(Integer type) {
      this.type = type;
      return this;
    }

    /**
     * URL of the icon, of at most 500 characters. At most 500 characters.
     *
     * @param iconUrl the value
     * @return this builder
     */
    public Builder iconUrl(String iconUrl) {
      this.iconUrl = iconUrl;
      return this;
    }

    /**
     * URL of the background image, of at most 500 characters. At most 500 characters.
     *
     * @param backgroundUrl the value
     * @return this builder
     */
    public Builder backgroundUrl(String backgroundUrl) {
      this.backgroundUrl = backgroundUrl;
      return this;
    }

    /**
     * Text that describes the community, of at most 500 characters. At most 500 characters.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /**
     * Name of the default channel category.
     *
     * @param defaultChannelCategoryName the value
     * @return this builder
     */
    public Builder defaultChannelCategoryName(String defaultChannelCategoryName) {
      this.defaultChannelCategoryName = defaultChannelCategoryName;
      return this;
    }

    /**
     * Name of the default channel.
     *
     * @param defaultChannelName the value
     * @return this builder
     */
    public Builder defaultChannelName(String defaultChannelName) {
      this.defaultChannelName = defaultChannelName;
      return this;
    }

    /**
     * Custom data of the app, for example a business label, of at most 500 characters. At most 500
     * characters.
     *
     * @param custom the value
     * @return this builder
     */
    public Builder custom(String custom) {
      this.custom = custom;
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
    public CreateServerRequest build() {
      if (owner == null) {
        throw new IllegalArgumentException("CreateServerRequest: 'owner' is missing");
      }
      if (name == null) {
        throw new IllegalArgumentException("CreateServerRequest: 'name' is missing");
      }
      return new CreateServerRequest(
          owner,
          name,
          type,
          iconUrl,
          backgroundUrl,
          description,
          defaultChannelCategoryName,
          defaultChannelName,
          custom,
          extra);
    }
  }
}

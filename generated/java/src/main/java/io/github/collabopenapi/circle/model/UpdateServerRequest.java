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
 * Properties to change. A property that is left out keeps its value.
 *
 * @param name Name of the community, of at most 50 characters. At most 50 characters. Null if it is
 *     left out.
 * @param type Visibility of the community, where 0 is public and 1 is private. One of 0, 1. Null if
 *     it is left out.
 * @param iconUrl URL of the icon, of at most 500 characters. At most 500 characters. Null if it is
 *     left out.
 * @param backgroundUrl URL of the background image, of at most 500 characters. At most 500
 *     characters. Null if it is left out.
 * @param description Text that describes the community, of at most 500 characters. At most 500
 *     characters. Null if it is left out.
 * @param custom Custom data of the app, for example a business label, of at most 500 characters. At
 *     most 500 characters. Null if it is left out.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateServerRequest(
    @JsonProperty("name") String name,
    @JsonProperty("type") Integer type,
    @JsonProperty("icon_url") String iconUrl,
    @JsonProperty("background_url") String backgroundUrl,
    @JsonProperty("description") String description,
    @JsonProperty("custom") String custom,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param name {@code name}
   * @param type {@code type}
   * @param iconUrl {@code iconUrl}
   * @param backgroundUrl {@code backgroundUrl}
   * @param description {@code description}
   * @param custom {@code custom}
   * @param extra {@code extra}
   */
  public UpdateServerRequest {
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

  /** Builds {@link UpdateServerRequest}. */
  public static final class Builder {
    private String name;
    private Integer type;
    private String iconUrl;
    private String backgroundUrl;
    private String description;
    private String custom;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

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
     */
    public UpdateServerRequest build() {
      return new UpdateServerRequest(
          name, type, iconUrl, backgroundUrl, description, custom, extra);
    }
  }
}

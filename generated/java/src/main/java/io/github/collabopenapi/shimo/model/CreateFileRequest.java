package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.internal.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The file to create.
 *
 * @param type The type of a file.
 * @param fileId The identifier of the new file, chosen by the integrator and unique among the
 *     integrator's files. At most 64 characters.
 * @param extra fields that the description does not name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateFileRequest(
    @JsonProperty("type") FileType type,
    @JsonProperty("fileId") String fileId,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {
  /**
   * Keeps copies of lists and maps.
   *
   * @param type {@code type}
   * @param fileId {@code fileId}
   * @param extra {@code extra}
   */
  public CreateFileRequest {
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

  /** Builds {@link CreateFileRequest}. */
  public static final class Builder {
    private FileType type;
    private String fileId;
    private final Map<String, JsonNode> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The type of a file.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(FileType type) {
      this.type = type;
      return this;
    }

    /**
     * The identifier of the new file, chosen by the integrator and unique among the integrator's
     * files. At most 64 characters.
     *
     * @param fileId the value
     * @return this builder
     */
    public Builder fileId(String fileId) {
      this.fileId = fileId;
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
    public CreateFileRequest build() {
      if (type == null) {
        throw new IllegalArgumentException("CreateFileRequest: 'type' is missing");
      }
      if (fileId == null) {
        throw new IllegalArgumentException("CreateFileRequest: 'fileId' is missing");
      }
      return new CreateFileRequest(type, fileId, extra);
    }
  }
}

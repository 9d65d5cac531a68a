package io.github.collabopenapi.shimo.model;

import io.github.collabopenapi.Upload;

/**
 * A file to import. It holds either {@code file}, or both {@code fileUrl} and {@code fileName}.
 *
 * @param fileId The identifier of the new file, chosen by the integrator and unique among the
 *     integrator's files.
 * @param type A type of file that an import can produce.
 * @param file The content of the file. The part's {@code filename} has to carry the extension of
 *     the format, such as {@code 测试.doc}, or the file may not be understood. Null if it is left
 *     out.
 * @param fileUrl The address that Shimo downloads the file from, needed where {@code file} is not
 *     sent. Null if it is left out.
 * @param fileName The name of the file behind {@code fileUrl}, with its extension, needed where
 *     {@code file} is not sent. Null if it is left out.
 */
public record ImportFileRequest(
    String fileId, ImportableFileType type, Upload file, String fileUrl, String fileName) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ImportFileRequest}. */
  public static final class Builder {
    private String fileId;
    private ImportableFileType type;
    private Upload file;
    private String fileUrl;
    private String fileName;

    private Builder() {}

    /**
     * The identifier of the new file, chosen by the integrator and unique among the integrator's
     * files.
     *
     * @param fileId the value
     * @return this builder
     */
    public Builder fileId(String fileId) {
      this.fileId = fileId;
      return this;
    }

    /**
     * A type of file that an import can produce.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(ImportableFileType type) {
      this.type = type;
      return this;
    }

    /**
     * The content of the file. The part's {@code filename} has to carry the extension of the
     * format, such as {@code 测试.doc}, or the file may not be understood.
     *
     * @param file the value
     * @return this builder
     */
    public Builder file(Upload file) {
      this.file = file;
      return this;
    }

    /**
     * The address that Shimo downloads the file from, needed where {@code file} is not sent.
     *
     * @param fileUrl the value
     * @return this builder
     */
    public Builder fileUrl(String fileUrl) {
      this.fileUrl = fileUrl;
      return this;
    }

    /**
     * The name of the file behind {@code fileUrl}, with its extension, needed where {@code file} is
     * not sent.
     *
     * @param fileName the value
     * @return this builder
     */
    public Builder fileName(String fileName) {
      this.fileName = fileName;
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     * @throws IllegalArgumentException if a value is missing
     */
    public ImportFileRequest build() {
      if (fileId == null) {
        throw new IllegalArgumentException("ImportFileRequest: 'fileId' is missing");
      }
      if (type == null) {
        throw new IllegalArgumentException("ImportFileRequest: 'type' is missing");
      }
      if (file == null && (fileUrl == null || fileName == null)) {
        throw new IllegalArgumentException("ImportFileRequest: set file, or fileUrl and fileName");
      }
      return new ImportFileRequest(fileId, type, file, fileUrl, fileName);
    }
  }
}

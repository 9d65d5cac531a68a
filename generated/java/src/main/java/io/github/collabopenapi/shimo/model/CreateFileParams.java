package io.github.collabopenapi.shimo.model;

/**
 * Parameters that may be left out: create a collaborative file.
 *
 * @param lang The language of the new file: simplified Chinese, English or Japanese. Without it the
 *     header {@code Accept-Language} decides, and without that the server's own setting, usually
 *     {@code zh-CN}. One of zh-CN, en, ja. Null if it is left out.
 * @param acceptLanguage The languages that the user prefers, in the form of HTTP, used where {@code
 *     lang} is not given. Null if it is left out.
 */
public record CreateFileParams(String lang, String acceptLanguage) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CreateFileParams}. */
  public static final class Builder {
    private String lang;
    private String acceptLanguage;

    private Builder() {}

    /**
     * The language of the new file: simplified Chinese, English or Japanese. Without it the header
     * {@code Accept-Language} decides, and without that the server's own setting, usually {@code
     * zh-CN}. One of zh-CN, en, ja.
     *
     * @param lang the value
     * @return this builder
     */
    public Builder lang(String lang) {
      this.lang = lang;
      return this;
    }

    /**
     * The languages that the user prefers, in the form of HTTP, used where {@code lang} is not
     * given.
     *
     * @param acceptLanguage the value
     * @return this builder
     */
    public Builder acceptLanguage(String acceptLanguage) {
      this.acceptLanguage = acceptLanguage;
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     */
    public CreateFileParams build() {
      return new CreateFileParams(lang, acceptLanguage);
    }
  }
}

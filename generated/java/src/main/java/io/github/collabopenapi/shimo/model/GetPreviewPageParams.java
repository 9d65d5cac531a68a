package io.github.collabopenapi.shimo.model;

/**
 * Parameters that may be left out: open the preview page of a file.
 *
 * @param lang The language of the page. One of zh-CN, en-US, ja-JP. Null if it is left out.
 */
public record GetPreviewPageParams(String lang) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GetPreviewPageParams}. */
  public static final class Builder {
    private String lang;

    private Builder() {}

    /**
     * The language of the page. One of zh-CN, en-US, ja-JP.
     *
     * @param lang the value
     * @return this builder
     */
    public Builder lang(String lang) {
      this.lang = lang;
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     */
    public GetPreviewPageParams build() {
      return new GetPreviewPageParams(lang);
    }
  }
}

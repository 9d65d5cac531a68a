package io.github.collabopenapi.circle.model;

/**
 * Parameters that may be left out: list the members of a community.
 *
 * @param limit Number of items on a page. From 1 to 20. Null if it is left out.
 * @param cursor Position to read from, taken from the response before. Without it the first page is
 *     returned. Null if it is left out.
 */
public record ListServerMembersParams(Integer limit, String cursor) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ListServerMembersParams}. */
  public static final class Builder {
    private Integer limit;
    private String cursor;

    private Builder() {}

    /**
     * Number of items on a page. From 1 to 20.
     *
     * @param limit the value
     * @return this builder
     */
    public Builder limit(Integer limit) {
      this.limit = limit;
      return this;
    }

    /**
     * Position to read from, taken from the response before. Without it the first page is returned.
     *
     * @param cursor the value
     * @return this builder
     */
    public Builder cursor(String cursor) {
      this.cursor = cursor;
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     */
    public ListServerMembersParams build() {
      return new ListServerMembersParams(limit, cursor);
    }
  }
}

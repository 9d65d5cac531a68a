package io.github.collabopenapi.circle.model;

/**
 * Parameters that may be left out: search public communities.
 *
 * @param type What {@code name} is. With 0 it is the name of a community, and the result is paged
 *     by {@code limit} and {@code cursor}. With 1 it is the name of a tag, and all communities with
 *     that tag are returned at once, without {@code limit} and {@code cursor}. One of 0, 1. Null if
 *     it is left out.
 * @param limit Number of items on a page. From 1 to 20. Null if it is left out.
 * @param cursor Position to read from, taken from the response before. Without it the first page is
 *     returned. Null if it is left out.
 */
public record SearchServersParams(Integer type, Integer limit, String cursor) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SearchServersParams}. */
  public static final class Builder {
    private Integer type;
    private Integer limit;
    private String cursor;

    private Builder() {}

    /**
     * What {@code name} is. With 0 it is the name of a community, and the result is paged by {@code
     * limit} and {@code cursor}. With 1 it is the name of a tag, and all communities with that tag
     * are returned at once, without {@code limit} and {@code cursor}. One of 0, 1.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(Integer type) {
      this.type = type;
      return this;
    }

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
    public SearchServersParams build() {
      return new SearchServersParams(type, limit, cursor);
    }
  }
}

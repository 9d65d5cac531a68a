package io.github.collabopenapi.shimo.model;

/**
 * Parameters that may be left out: list a file's history.
 *
 * @param pageSize The number of entries on a page; 10 or 20 is recommended, because a large page is
 *     slow. Null if it is left out.
 * @param count The number of entries to skip, which is the number of earlier pages times {@code
 *     pageSize}. At least 0. Null if it is left out.
 * @param historyType The type of entries to return: 1 for operations, 2 for edits. Without it all
 *     are returned. One of 1, 2. Null if it is left out.
 */
public record ListHistoryParams(Integer pageSize, Integer count, Integer historyType) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ListHistoryParams}. */
  public static final class Builder {
    private Integer pageSize;
    private Integer count;
    private Integer historyType;

    private Builder() {}

    /**
     * The number of entries on a page; 10 or 20 is recommended, because a large page is slow.
     *
     * @param pageSize the value
     * @return this builder
     */
    public Builder pageSize(Integer pageSize) {
      this.pageSize = pageSize;
      return this;
    }

    /**
     * The number of entries to skip, which is the number of earlier pages times {@code pageSize}.
     * At least 0.
     *
     * @param count the value
     * @return this builder
     */
    public Builder count(Integer count) {
      this.count = count;
      return this;
    }

    /**
     * The type of entries to return: 1 for operations, 2 for edits. Without it all are returned.
     * One of 1, 2.
     *
     * @param historyType the value
     * @return this builder
     */
    public Builder historyType(Integer historyType) {
      this.historyType = historyType;
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     */
    public ListHistoryParams build() {
      return new ListHistoryParams(pageSize, count, historyType);
    }
  }
}

package io.github.collabopenapi.shimo.model;

/**
 * Parameters that may be left out: delete rows of a sheet.
 *
 * @param count The number of rows to delete. Null if it is left out.
 */
public record DeleteSheetRowsParams(Integer count) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DeleteSheetRowsParams}. */
  public static final class Builder {
    private Integer count;

    private Builder() {}

    /**
     * The number of rows to delete.
     *
     * @param count the value
     * @return this builder
     */
    public Builder count(Integer count) {
      this.count = count;
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     */
    public DeleteSheetRowsParams build() {
      return new DeleteSheetRowsParams(count);
    }
  }
}

package io.github.collabopenapi.accesstoken.model;

/**
 * Parameters that may be left out: list access tokens.
 *
 * @param userId Identifier of the user whose tokens are listed. Null if it is left out.
 * @param skip Number of tokens to skip. Null if it is left out.
 * @param take Number of tokens to return. Null if it is left out.
 */
public record ListAccessTokensParams(Long userId, Integer skip, Integer take) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ListAccessTokensParams}. */
  public static final class Builder {
    private Long userId;
    private Integer skip;
    private Integer take;

    private Builder() {}

    /**
     * Identifier of the user whose tokens are listed.
     *
     * @param userId the value
     * @return this builder
     */
    public Builder userId(Long userId) {
      this.userId = userId;
      return this;
    }

    /**
     * Number of tokens to skip.
     *
     * @param skip the value
     * @return this builder
     */
    public Builder skip(Integer skip) {
      this.skip = skip;
      return this;
    }

    /**
     * Number of tokens to return.
     *
     * @param take the value
     * @return this builder
     */
    public Builder take(Integer take) {
      this.take = take;
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     */
    public ListAccessTokensParams build() {
      return new ListAccessTokensParams(userId, skip, take);
    }
  }
}

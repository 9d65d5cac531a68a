package io.github.collabopenapi.circle.model;

/**
 * Parameters that may be left out: let a user join a community.
 *
 * @param isJoinDefaultChannel Whether the user joins the default channel too. Otherwise the user
 *     joins no channel of the community. A later version of the documentation adds this parameter.
 *     Null if it is left out.
 */
public record JoinServerParams(Boolean isJoinDefaultChannel) {
  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link JoinServerParams}. */
  public static final class Builder {
    private Boolean isJoinDefaultChannel;

    private Builder() {}

    /**
     * Whether the user joins the default channel too. Otherwise the user joins no channel of the
     * community. A later version of the documentation adds this parameter.
     *
     * @param isJoinDefaultChannel the value
     * @return this builder
     */
    public Builder isJoinDefaultChannel(Boolean isJoinDefaultChannel) {
      this.isJoinDefaultChannel = isJoinDefaultChannel;
      return this;
    }

    /**
     * Makes the value.
     *
     * @return a value with what was set
     */
    public JoinServerParams build() {
      return new JoinServerParams(isJoinDefaultChannel);
    }
  }
}

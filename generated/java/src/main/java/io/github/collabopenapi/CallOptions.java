package io.github.collabopenapi;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What a single call is told, instead of what the client was told. */
public final class CallOptions {
  private static final CallOptions NONE = builder().build();

  private final Duration timeout;
  private final Duration deadline;
  private final Integer retries;
  private final Map<String, String> headers;

  private CallOptions(Builder builder) {
    this.timeout = builder.timeout;
    this.deadline = builder.deadline;
    this.retries = builder.retries;
    this.headers = Collections.unmodifiableMap(new TreeMap<>(builder.headers));
  }

  /**
   * Returns options that leave everything as the client was told.
   *
   * @return options without a value
   */
  public static CallOptions none() {
    return NONE;
  }

  /**
   * Returns a builder without a value.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the time limit of an attempt.
   *
   * @return the limit; empty for the client's, zero for none
   */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /**
   * Returns the time limit of the call.
   *
   * @return the limit; empty for the client's, zero for none
   */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * Returns how often the call is sent again.
   *
   * @return the number; empty for the client's
   */
  public OptionalInt retries() {
    return retries == null ? OptionalInt.empty() : OptionalInt.of(retries);
  }

  /**
   * Returns the headers of this request.
   *
   * @return values by names
   */
  public Map<String, String> headers() {
    return headers;
  }

  /** Builds {@link CallOptions}. */
  public static final class Builder {
    private Duration timeout;
    private Duration deadline;
    private Integer retries;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Builder() {}

    /**
     * Sets the time limit of an attempt.
     *
     * @param limit the limit, zero for none
     * @return this builder
     */
    public Builder timeout(Duration limit) {
      this.timeout = limit;
      return this;
    }

    /**
     * Sets the time limit of the call, with all its attempts and the pauses between them.
     *
     * @param limit the limit, zero for none
     * @return this builder
     */
    public Builder deadline(Duration limit) {
      this.deadline = limit;
      return this;
    }

    /**
     * Sets how often the call is sent again, if it is safe to repeat.
     *
     * @param most the number, 0 for never
     * @return this builder
     */
    public Builder retries(int most) {
      this.retries = most;
      return this;
    }

    /**
     * Adds a header to this request.
     *
     * @param name the name of the header
     * @param value its value
     * @return this builder
     */
    public Builder header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /**
     * Makes the options.
     *
     * @return options with the values that were set
     */
    public CallOptions build() {
      return new CallOptions(this);
    }
  }
}

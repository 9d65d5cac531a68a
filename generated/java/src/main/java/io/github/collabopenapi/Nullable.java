package io.github.collabopenapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A field of a request that may be null on the wire, which is not the same as left out: null
 * empties it, one that is left out stays as it is.
 *
 * @param <T> what the field holds
 * @param value the value, null for null on the wire
 */
public record Nullable<T>(@JsonValue T value) {
  /**
   * A field that is null or has a value.
   *
   * @param value the value, null for null on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Nullable {}
}

package io.github.collabopenapi.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gives the value of a credential for one attempt. */
public interface Credential {
  /** The value for an operation, to be had before the end, in nanoseconds. */
  String value(Operation<?> operation, long end) throws InterruptedException;

  /** Whether a 401 makes {@code value} give another one. */
  default boolean isRenewable() {
    return false;
  }

  /**
   * Called when the server answered 401 to a value; afterwards {@code value} is asked once more.
   */
  default void refused(String value) {}

  /** A value that never changes. */
  static Credential fixed(String value) {
    return (operation, end) -> value;
  }

  /** A function that gets a value for the scope of an operation. */
  static Credential scoped(Function<Optional<String>, String> source) {
    return new Credential() {
      @Override
      public String value(Operation<?> operation, long end) {
        return source.apply(Optional.ofNullable(operation.scope));
      }

      @Override
      public boolean isRenewable() {
        return true;
      }
    };
  }

  /** A function decides for itself when to get a new value, so a refusal just asks it again. */
  static Credential of(Supplier<String> source) {
    return new Credential() {
      @Override
      public String value(Operation<?> operation, long end) {
        return source.get();
      }

      @Override
      public boolean isRenewable() {
        return true;
      }
    };
  }
}

package io.github.collabopenapi.internal;

/** Refuses before sending what the vendor is known to refuse, and names the rule. */
public final class Lengths {
  private Lengths() {}

  /** Refuses a text that is longer than the vendor allows, in characters. */
  public static void check(String operation, String field, String value, int most) {
    int length = value == null ? 0 : value.codePointCount(0, value.length());
    if (length > most) {
      throw new IllegalArgumentException(
          operation
              + ": '"
              + field
              + "' has "
              + length
              + " characters, at most "
              + most
              + " are allowed");
    }
  }
}

package io.github.collabopenapi.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;

/** What a success carries: JSON of a type, a text, or nothing. */
public final class Reply<T> {
  private static final Reply<Void> NONE = new Reply<>(null, "application/json");
  private static final Reply<String> TEXT = new Reply<>(null, "text/html");

  final ObjectReader reader;
  final String accept;

  private Reply(ObjectReader reader, String accept) {
    this.reader = reader;
    this.accept = accept;
  }

  /** JSON of a type. */
  public static <T> Reply<T> json(Class<T> type) {
    return new Reply<>(Json.MAPPER.readerFor(type), "application/json");
  }

  /** JSON of a type with parameters. */
  public static <T> Reply<T> json(TypeReference<T> type) {
    return new Reply<>(Json.MAPPER.readerFor(type), "application/json");
  }

  /** A text. */
  public static Reply<String> text() {
    return TEXT;
  }

  /** Nothing. */
  public static Reply<Void> none() {
    return NONE;
  }

  boolean isText() {
    return this == TEXT;
  }
}

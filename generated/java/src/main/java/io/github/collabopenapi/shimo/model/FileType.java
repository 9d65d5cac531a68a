package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a file. {@code document} is a light document, {@code documentPro} a classic document,
 * {@code spreadsheet} a spreadsheet, {@code presentation} a slide deck and {@code table} an
 * application table. {@code table} is not part of the standard product: ask Shimo for it. All but
 * {@code document} and {@code table} are highly compatible with the Office formats.
 *
 * <p>Other values than the constants are taken too.
 *
 * @param value the value on the wire
 */
public record FileType(@JsonValue String value) {
  /** The value {@code document}. */
  public static final FileType DOCUMENT = new FileType("document");

  /** The value {@code documentPro}. */
  public static final FileType DOCUMENT_PRO = new FileType("documentPro");

  /** The value {@code spreadsheet}. */
  public static final FileType SPREADSHEET = new FileType("spreadsheet");

  /** The value {@code presentation}. */
  public static final FileType PRESENTATION = new FileType("presentation");

  /** The value {@code table}. */
  public static final FileType TABLE = new FileType("table");

  /**
   * A value, whether it is known or not.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FileType {}

  /**
   * Returns a value, whether it is known or not.
   *
   * @param value the value on the wire
   * @return the value
   */
  public static FileType of(String value) {
    return new FileType(value);
  }

  /** The value on the wire. */
  @Override
  public String toString() {
    return value;
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A type of file that an import can produce. Application tables cannot be imported.
 *
 * <p>Other values than the constants are taken too.
 *
 * @param value the value on the wire
 */
public record ImportableFileType(@JsonValue String value) {
  /** The value {@code document}. */
  public static final ImportableFileType DOCUMENT = new ImportableFileType("document");

  /** The value {@code documentPro}. */
  public static final ImportableFileType DOCUMENT_PRO = new ImportableFileType("documentPro");

  /** The value {@code spreadsheet}. */
  public static final ImportableFileType SPREADSHEET = new ImportableFileType("spreadsheet");

  /** The value {@code presentation}. */
  public static final ImportableFileType PRESENTATION = new ImportableFileType("presentation");

  /**
   * A value, whether it is known or not.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ImportableFileType {}

  /**
   * Returns a value, whether it is known or not.
   *
   * @param value the value on the wire
   * @return the value
   */
  public static ImportableFileType of(String value) {
    return new ImportableFileType(value);
  }

  /** The value on the wire. */
  @Override
  public String toString() {
    return value;
  }
}

package io.github.collabopenapi.shimo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A format to export to. Which formats a file can be exported to depends on its type, as the table
 * of the operation tells.
 *
 * <p>Other values than the constants are taken too.
 *
 * @param value the value on the wire
 */
public record ExportFormat(@JsonValue String value) {
  /** The value {@code docx}. */
  public static final ExportFormat DOCX = new ExportFormat("docx");

  /** The value {@code md}. */
  public static final ExportFormat MD = new ExportFormat("md");

  /** The value {@code jpg}. */
  public static final ExportFormat JPG = new ExportFormat("jpg");

  /** The value {@code pdf}. */
  public static final ExportFormat PDF = new ExportFormat("pdf");

  /** The value {@code wps}. */
  public static final ExportFormat WPS = new ExportFormat("wps");

  /** The value {@code xlsx}. */
  public static final ExportFormat XLSX = new ExportFormat("xlsx");

  /** The value {@code pptx}. */
  public static final ExportFormat PPTX = new ExportFormat("pptx");

  /**
   * A value, whether it is known or not.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ExportFormat {}

  /**
   * Returns a value, whether it is known or not.
   *
   * @param value the value on the wire
   * @return the value
   */
  public static ExportFormat of(String value) {
    return new ExportFormat(value);
  }

  /** The value on the wire. */
  @Override
  public String toString() {
    return value;
  }
}

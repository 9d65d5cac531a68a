package io.github.collabopenapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** A file to upload. It is read while it is sent and not held in memory. */
public final class Upload {
  private static final String OCTETS = "application/octet-stream";

  private final String name;
  private final String type;
  private final Long size;
  private final Supplier<? extends InputStream> content;
  private final boolean repeatable;

  private Upload(
      String name,
      String type,
      Long size,
      Supplier<? extends InputStream> content,
      boolean repeatable) {
    this.name = name;
    this.type = type;
    this.size = size;
    this.content = content;
    this.repeatable = repeatable;
  }

  /**
   * Returns an upload of a file on the disk, by its own name.
   *
   * @param file the file
   * @return an upload
   * @throws IllegalArgumentException if the file cannot be read
   */
  public static Upload of(Path file) {
    Path last = file.getFileName();
    if (last == null || !Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException("'" + file + "' is no file that can be read");
    }
    return new Upload(last.toString(), OCTETS, sizeOf(file), () -> open(file), true);
  }

  /**
   * Returns an upload of bytes.
   *
   * @param name name with the extension, such as {@code 测试.docx}
   * @param content the content, which must not be changed afterwards
   * @return an upload
   */
  public static Upload of(String name, byte[] content) {
    return new Upload(
        name, OCTETS, (long) content.length, () -> new java.io.ByteArrayInputStream(content), true);
  }

  /**
   * Returns an upload of a content that can be read several times. The client closes each stream.
   *
   * @param name name with the extension, such as {@code 测试.docx}
   * @param content gives a new stream of the content each time
   * @return an upload
   */
  public static Upload of(String name, Supplier<? extends InputStream> content) {
    return new Upload(name, OCTETS, null, content, true);
  }

  /**
   * Returns an upload of a stream, which can be sent only once. The client closes it.
   *
   * @param name name with the extension, such as {@code 测试.docx}
   * @param content the content
   * @return an upload
   */
  public static Upload ofStream(String name, InputStream content) {
    return new Upload(name, OCTETS, null, () -> content, false);
  }

  /**
   * Returns this upload under another name.
   *
   * @param other name with the extension
   * @return another upload
   */
  public Upload named(String other) {
    return new Upload(other, type, size, content, repeatable);
  }

  /**
   * Returns this upload with a media type; {@code application/octet-stream} unless set.
   *
   * @param mediaType the media type
   * @return another upload
   */
  public Upload typed(String mediaType) {
    return new Upload(name, mediaType, size, content, repeatable);
  }

  /**
   * Returns this upload with the size of its content, so that the server is told the length of the
   * request. A content of another size is refused while it is sent.
   *
   * @param bytes the number of bytes
   * @return another upload
   */
  public Upload sized(long bytes) {
    return new Upload(name, type, bytes, content, repeatable);
  }

  /**
   * Returns the name.
   *
   * @return the last part of the name, without folders
   */
  public String name() {
    return name == null
        ? ""
        : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /**
   * Returns the media type.
   *
   * @return the media type
   */
  public String type() {
    return type;
  }

  /**
   * Returns the size.
   *
   * @return the number of bytes; empty if it is unknown
   */
  public OptionalLong size() {
    return size == null ? OptionalLong.empty() : OptionalLong.of(size);
  }

  /**
   * Returns whether the content can be read again.
   *
   * @return false for a single stream
   */
  public boolean isRepeatable() {
    return repeatable;
  }

  /**
   * Opens the content.
   *
   * @return a stream from the first byte on
   */
  public InputStream open() {
    return content.get();
  }

  /** The name and the size, not the content. */
  @Override
  public String toString() {
    return "Upload[" + name() + (size == null ? "" : ", " + size + " bytes") + "]";
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException fault) {
      throw new IllegalArgumentException("'" + file + "' cannot be read", fault);
    }
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

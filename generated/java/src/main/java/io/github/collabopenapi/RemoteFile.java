package io.github.collabopenapi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** A file on its way: a stream of its content, which has to be closed. */
public final class RemoteFile extends FilterInputStream {
  private final String name;
  private final String type;
  private final Long size;

  /**
   * A file on its way.
   *
   * @param content the content
   * @param name as the server calls it
   * @param type media type, null if the server named none
   * @param size in bytes, null if the server did not tell
   */
  public RemoteFile(InputStream content, String name, String type, Long size) {
    super(content);
    this.name = name;
    this.type = type;
    this.size = size;
  }

  /**
   * Returns the name of the file. It comes from the server: don't take it for a path.
   *
   * @return as the server calls the file, or the last part of its address
   */
  public String name() {
    return name;
  }

  /**
   * Returns the media type.
   *
   * @return the media type; empty if the server named none
   */
  public Optional<String> type() {
    return Optional.ofNullable(type);
  }

  /**
   * Returns the size.
   *
   * @return the number of bytes; empty if the server did not tell
   */
  public OptionalLong size() {
    return size == null ? OptionalLong.empty() : OptionalLong.of(size);
  }

  /**
   * Writes the content to a new file, and closes the stream.
   *
   * @param target where the file shall stand; it must not exist
   * @throws IOException if the content breaks off or the file cannot be written
   */
  public void saveTo(Path target) throws IOException {
    try (this) {
      Files.copy(this, target);
    }
  }
}

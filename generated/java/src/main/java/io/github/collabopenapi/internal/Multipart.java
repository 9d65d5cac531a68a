package io.github.collabopenapi.internal;

import io.github.collabopenapi.Upload;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Forms with files, which are read while they are sent. Names are in UTF-8, as browsers send them.
 */
final class Multipart {
  private Multipart() {}

  /**
   * A form of the fields that have a value. Files without a name of their own get the given one.
   */
  static Body body(Operation<?> operation, Map<String, Object> fields) {
    UploadRule rule = operation.upload;
    if (rule != null) {
      rule.check(operation.id, fields);
    }
    String boundary = "----form-" + UUID.randomUUID();
    List<Object> parts = new ArrayList<>();
    boolean repeatable = true;
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      String name = field.getKey();
      if (field.getValue() instanceof Upload upload) {
        Upload named =
            named(operation, name, upload, rule == null ? null : fields.get(rule.name()));
        parts.add(bytes(head(boundary, name, named)));
        parts.add(named);
        parts.add(bytes("\r\n"));
        repeatable &= upload.isRepeatable();
      } else if (field.getValue() != null) {
        String text = field.getValue().toString().replaceAll("\r\n|\r|\n", "\r\n");
        parts.add(bytes(head(boundary, name, null) + text + "\r\n"));
      }
    }
    parts.add(bytes("--" + boundary + "--\r\n"));
    String type = "multipart/form-data; boundary=" + boundary;
    return new Body(type, repeatable, () -> publisher(parts));
  }

  private static Upload named(
      Operation<?> operation, String field, Upload upload, Object otherName) {
    if (!upload.name().isEmpty()) {
      return upload;
    }
    if (otherName == null || otherName.toString().isEmpty()) {
      throw new IllegalArgumentException(
          operation.id + ": '" + field + "' needs a name with an extension");
    }
    return upload.named(otherName.toString());
  }

  private static String head(String boundary, String field, Upload upload) {
    String start =
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(field) + "\"";
    return upload == null
        ? start + "\r\n\r\n"
        : start
            + "; filename=\""
            + escaped(upload.name())
            + "\"\r\nContent-Type: "
            + upload.type().replaceAll("[\r\n]", " ")
            + "\r\n\r\n";
  }

  private static String escaped(String name) {
    return name.replace("\n", "%0A").replace("\r", "%0D").replace("\"", "%22");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static BodyPublisher publisher(List<Object> parts) {
    return BodyPublishers.concat(
        parts.stream()
            .map(
                part ->
                    part instanceof Upload upload
                        ? publisher(upload)
                        : BodyPublishers.ofByteArray((byte[]) part))
            .toArray(BodyPublisher[]::new));
  }

  private static BodyPublisher publisher(Upload upload) {
    if (upload.size().isEmpty()) {
      return BodyPublishers.ofInputStream(upload::open);
    }
    long size = upload.size().getAsLong();
    BodyPublisher content = BodyPublishers.ofInputStream(() -> new Sized(upload.open(), size));
    // A length of zero is not allowed here, and there is nothing to send.
    return size == 0 ? BodyPublishers.noBody() : BodyPublishers.fromPublisher(content, size);
  }

  /** A content that turned out to have another size than was said. */
  static final class WrongSize extends IOException {
    private static final long serialVersionUID = 1L;

    WrongSize(String difference, long size) {
      super("the content of an upload has " + difference + " bytes than its size, " + size);
    }
  }

  /** A content that has to have a size. */
  private static final class Sized extends FilterInputStream {
    private final long size;
    private long count;

    Sized(InputStream content, long size) {
      super(content);
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      int each = super.read();
      counted(each < 0 ? -1 : 1);
      return each;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return counted(super.read(target, offset, length));
    }

    private int counted(int read) throws IOException {
      count += Math.max(0, read);
      if (count > size) {
        throw new WrongSize("more", size);
      }
      if (read < 0 && count < size) {
        throw new WrongSize("fewer", size);
      }
      return read;
    }
  }
}

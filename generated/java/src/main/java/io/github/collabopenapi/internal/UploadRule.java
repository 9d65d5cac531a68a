package io.github.collabopenapi.internal;

import io.github.collabopenapi.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a form with a file, and what they may hold.
 *
 * @param file field that holds the file
 * @param name field that may hold its name
 * @param type field that holds what the file becomes
 * @param formats extensions of the files that become each type
 */
public record UploadRule(String file, String name, String type, Map<String, List<String>> formats) {
  private static final Pattern EXTENSION =
      Pattern.compile(".*[^/\\\\]\\.([^./\\\\]+)", Pattern.DOTALL);

  /** Refuses a file whose name has no extension, or whose type is not made from that format. */
  void check(String operation, Map<String, Object> form) {
    String own = form.get(file) instanceof Upload upload ? upload.name() : "";
    Object given = own.isEmpty() ? form.get(name) : own;
    if (given == null) {
      return;
    }
    List<String> allowed = formats.get(String.valueOf(form.get(type)));
    Matcher matcher = EXTENSION.matcher(given.toString());
    if (!matcher.matches()) {
      String one = allowed == null ? "" : ", one of " + String.join(", ", allowed);
      throw new IllegalArgumentException(operation + ": '" + given + "' needs an extension" + one);
    }
    if (allowed != null && !allowed.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          operation
              + ": '"
              + given
              + "' cannot become a '"
              + form.get(type)
              + "', which is made from "
              + String.join(", ", allowed));
    }
  }
}

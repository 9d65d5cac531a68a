package io.github.collabopenapi.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A path with parameters in it. */
final class PathTemplate {
  private final String operation;
  private final String text;

  /** Literal parts and names of parameters in turn, beginning with a literal. */
  private final List<String> parts = new ArrayList<>();

  PathTemplate(String operation, String text) {
    this.operation = operation;
    this.text = text;
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      parts.add(text.substring(at, open));
      parts.add(text.substring(open + 1, close));
      at = close + 1;
    }
    parts.add(text.substring(at));
  }

  /** Writes the path. */
  void write(StringBuilder target, Function<String, Object> values) {
    for (int index = 0; index < parts.size(); index++) {
      String part = parts.get(index);
      if (index % 2 == 0) {
        target.append(part);
      } else {
        Percent.encode(target, checked(part, values.apply(part)));
      }
    }
  }

  private String checked(String name, Object given) {
    String value = given == null ? "" : given.toString();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          operation + ": '" + name + "' is needed for the path " + text);
    }
    // Servers and proxies drop these two even when they are encoded, so the call would go
    // elsewhere.
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(operation + ": '" + name + "' cannot be '" + value + "'");
    }
    return value;
  }

  @Override
  public String toString() {
    return text;
  }
}

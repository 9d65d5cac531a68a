package io.github.collabopenapi.accesstoken;

import io.github.collabopenapi.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the application error codes mean, and what to do about them. */
final class ErrorCodes {
  static final Map<String, ErrorCode> ALL = Map.copyOf(all());

  private ErrorCodes() {}

  private static Map<String, ErrorCode> all() {
    Map<String, ErrorCode> codes = new LinkedHashMap<>();

    return codes;
  }
}

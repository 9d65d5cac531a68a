package io.github.collabopenapi.internal;

import java.nio.charset.StandardCharsets;

/** Percent-encodes all but the unreserved characters of RFC 3986. */
final class Percent {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Percent() {}

  static void encode(StringBuilder target, String text) {
    int plain = 0;
    while (plain < text.length() && isUnreserved(text.charAt(plain))) {
      plain++;
    }
    target.append(text, 0, plain);
    if (plain == text.length()) {
      return;
    }
    for (byte each : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved((char) (each & 0xff))) {
        target.append((char) each);
      } else {
        target.append('%').append(HEX[(each >> 4) & 15]).append(HEX[each & 15]);
      }
    }
  }

  private static boolean isUnreserved(char each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9')
        || each == '-'
        || each == '.'
        || each == '_'
        || each == '~';
  }
}

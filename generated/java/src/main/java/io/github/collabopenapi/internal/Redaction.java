package io.github.collabopenapi.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps secrets out of everything that is shown: in plain, in percent-encoded, in HTML and in JSON
 * form, and in any mixture of these.
 */
final class Redaction {
  /** A shorter secret may be a part of any word, so it is hidden only where it stands alone. */
  private static final int TELLING_LENGTH = 8;

  private static final Pattern NO_WORD = Pattern.compile("\\W+");

  private static final Map<String, String> HTML_NAMES =
      Map.of("&", "amp", "<", "lt", ">", "gt", "\"", "quot", "'", "apos");

  private final List<String> secrets;

  Redaction(List<String> secrets) {
    this.secrets = secrets.stream().filter(secret -> !secret.isEmpty()).toList();
  }

  /** A text without the secrets. */
  String text(String text) {
    String shown = text;
    for (String secret : secrets) {
      // Few texts hold a secret, and a pattern costs more than the rest of a call.
      if (shown.contains(longestWord(secret))) {
        shown = patternOf(secret).matcher(shown).replaceAll("***");
      }
    }
    return shown;
  }

  /** A JSON value whose texts and names are without the secrets. */
  JsonNode json(JsonNode value) {
    return secrets.isEmpty() ? value : Json.mapTexts(value, this::text);
  }

  /** A foreign fault as it came, or a copy that keeps its names and messages without secrets. */
  Throwable fault(Throwable fault) {
    return isClean(fault) ? fault : copy(fault);
  }

  private boolean isClean(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      String message = String.valueOf(each.getMessage());
      if (each.getSuppressed().length > 0 || !message.equals(text(message))) {
        return false;
      }
    }
    return true;
  }

  private Throwable copy(Throwable fault) {
    String message = fault.getMessage() == null ? "" : ": " + text(fault.getMessage());
    Throwable cause = fault.getCause() == null ? null : copy(fault.getCause());
    Throwable shown = new java.io.IOException(fault.getClass().getName() + message, cause);
    shown.setStackTrace(fault.getStackTrace());
    return shown;
  }

  /** The longest part of a secret that is written in one way only. */
  private static String longestWord(String secret) {
    String longest = "";
    for (String word : NO_WORD.split(secret)) {
      if (word.length() > longest.length()) {
        longest = word;
      }
    }
    return longest;
  }

  private static Pattern patternOf(String secret) {
    StringBuilder forms = new StringBuilder();
    secret.codePoints().forEach(each -> forms.append(formsOf(Character.toString(each))));
    return Pattern.compile(
        secret.length() < TELLING_LENGTH ? "(?<!\\w)" + forms + "(?!\\w)" : forms.toString());
  }

  /** A pattern of the ways in which a character is written. Letters and digits have only one. */
  private static String formsOf(String character) {
    if (character.matches("\\w")) {
      return character;
    }
    StringBuilder bytes = new StringBuilder();
    for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
      bytes.append("%(?:25)*").append(anyCase(String.format("%02x", each & 0xff)));
    }
    StringBuilder units = new StringBuilder();
    for (char each : character.toCharArray()) {
      units.append("\\\\u").append(anyCase(String.format("%04x", (int) each)));
    }
    String json = Signer.quote(character);
    Set<String> forms = new LinkedHashSet<>();
    int code = character.codePointAt(0);
    String name = HTML_NAMES.containsKey(character) ? "|" + HTML_NAMES.get(character) : "";
    forms.add("\\\\?" + Pattern.quote(character));
    forms.add("&(?:#0*" + code + "|#[xX]0*" + anyCase(Integer.toHexString(code)) + name + ");");
    forms.add(bytes.toString());
    forms.add(units.toString());
    forms.add(Pattern.quote(json.substring(1, json.length() - 1)));
    if (character.equals(" ")) {
      forms.add("\\+");
    }
    return "(?:" + String.join("|", forms) + ")";
  }

  private static String anyCase(String hex) {
    StringBuilder pattern = new StringBuilder();
    for (char digit : hex.toCharArray()) {
      if (digit >= 'a') {
        pattern
            .append('[')
            .append(digit)
            .append(String.valueOf(digit).toUpperCase(Locale.ROOT))
            .append(']');
      } else {
        pattern.append(digit);
      }
    }
    return pattern.toString();
  }
}

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.collabopenapi.ApiException;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** All the ways in which a program shows a value. */
final class Looks {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).findAndRegisterModules();
  private static final ObjectMapper METHODS =
      JSON.copy().setVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.ANY);

  private final Map<String, String> shown = new LinkedHashMap<>();

  void show(String name, Object value) {
    look(name + ", toString", () -> String.valueOf(value));
    look(name + ", JSON", () -> JSON.writeValueAsString(value));
    look(name + ", JSON of all getters", () -> METHODS.writeValueAsString(value));
    look(name + ", serialized", () -> serialized(value));
    if (value instanceof Throwable fault) {
      look(name + ", trace", () -> trace(fault));
      look(name + ", message", () -> fault.getMessage() + fault.getLocalizedMessage());
    }
    if (value instanceof ApiException refusal) {
      look(
          name + ", fields",
          () ->
              "" + refusal.body() + refusal.code() + refusal.serverMessage() + refusal.requestId());
    }
  }

  private void look(String what, Callable<String> way) {
    try {
      keep(what, way.call());
    } catch (Exception | StackOverflowError refused) {
      keep(what, "refused: " + refused);
    }
  }

  synchronized void keep(String what, String text) {
    shown.merge(what, text, (one, other) -> one + "\n" + other);
  }

  private static String serialized(Object value) throws java.io.IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(value);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private static String trace(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  synchronized String line(int trial, String outcome) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("trial", trial);
    line.put("outcome", outcome);
    line.put("shown", shown);
    try {
      return JSON.writeValueAsString(line);
    } catch (java.io.IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}

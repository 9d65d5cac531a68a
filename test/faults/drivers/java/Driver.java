import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.AuthenticationException;
import io.github.collabopenapi.CallTimeoutException;
import io.github.collabopenapi.NetworkException;
import io.github.collabopenapi.NotFoundException;
import io.github.collabopenapi.ParseException;
import io.github.collabopenapi.PermissionException;
import io.github.collabopenapi.RateLimitException;
import io.github.collabopenapi.TaskException;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes the calls that come in by lines, and tells what came of them. */
final class Driver {
  static final Map<String, Call> CALLS = new ConcurrentHashMap<>();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Makes one call. */
  interface Call {
    Object make(JsonNode ask) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Calls.load();
    ExecutorService threads = Executors.newCachedThreadPool();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode ask = JSON.readTree(line);
      threads.submit(() -> answer(ask));
    }
    System.exit(0);
  }

  static void begun(JsonNode ask, String task) {
    tell(Map.of("id", ask.get("id").asInt(), "task", task));
  }

  static byte[] content(String base64, int times) {
    byte[] once = Base64.getDecoder().decode(base64);
    byte[] content = new byte[once.length * times];
    for (int at = 0; at < content.length; at += once.length) {
      System.arraycopy(once, 0, content, at, once.length);
    }
    return content;
  }

  private static void answer(JsonNode ask) {
    long start = System.nanoTime();
    Map<String, Object> told = outcome(ask);
    told.put("id", ask.get("id").asInt());
    told.put("ms", (System.nanoTime() - start) / 1_000_000);
    tell(told);
  }

  private static synchronized void tell(Map<String, Object> line) {
    try {
      OUT.println(JSON.writeValueAsString(line));
    } catch (java.io.IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private static Map<String, Object> outcome(JsonNode ask) {
    Map<String, Object> told = new HashMap<>();
    try {
      told.put("result", JSON.valueToTree(CALLS.get(ask.get("call").asText()).make(ask)));
      told.put("kind", "ok");
    } catch (Throwable fault) {
      told.put("message", fault.getMessage());
      if (fault instanceof ApiException refusal) {
        told.put("kind", "api");
        told.put("class", classOf(refusal));
        told.put("status", refusal.status());
      } else if (fault instanceof TaskException) {
        told.put("kind", "task");
      } else if (fault instanceof ParseException parse) {
        told.put("kind", "parse");
        told.put("status", parse.status());
      } else if (fault instanceof CallTimeoutException) {
        told.put("kind", "timeout");
      } else if (fault instanceof NetworkException) {
        told.put("kind", "network");
      } else {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        told.put("kind", "crash");
        told.put("message", text.toString());
      }
    }
    return told;
  }

  private static String classOf(ApiException refusal) {
    if (refusal instanceof AuthenticationException) {
      return "authentication";
    }
    if (refusal instanceof PermissionException) {
      return "permission";
    }
    if (refusal instanceof NotFoundException) {
      return "notFound";
    }
    return refusal instanceof RateLimitException ? "rateLimit" : "other";
  }

  private Driver() {}
}

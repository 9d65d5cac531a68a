import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.AuthenticationException;
import io.github.collabopenapi.CallTimeoutException;
import io.github.collabopenapi.FileTask;
import io.github.collabopenapi.NetworkException;
import io.github.collabopenapi.NotFoundException;
import io.github.collabopenapi.Page;
import io.github.collabopenapi.ParseException;
import io.github.collabopenapi.PermissionException;
import io.github.collabopenapi.RateLimitException;
import io.github.collabopenapi.RemoteFile;
import io.github.collabopenapi.Task;
import io.github.collabopenapi.TaskException;
import io.github.collabopenapi.TaskOptions;
import io.github.collabopenapi.Upload;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs the vectors and reports what came out of each. The generated classes add them. */
final class Driver {
  static final Map<String, Vector> VECTORS = new LinkedHashMap<>();
  static final TaskOptions EVERY_MILLISECOND = TaskOptions.usual().interval(Duration.ofMillis(1));

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int AT_ONCE = 12;

  /** Makes the calls of a vector with a client for this address. */
  interface Vector {
    Object drive(String base) throws Exception;
  }

  /** One call. */
  interface Call {
    Object make() throws Exception;
  }

  /** A clock that is set by hand. */
  static final class SetClock extends Clock {
    private volatile Instant now;

    SetClock(long seconds) {
      this.now = Instant.ofEpochSecond(seconds);
    }

    void advance(long seconds) {
      now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  static Object repeat(SetClock clock, int times, long advanceSeconds, Call call) throws Exception {
    List<Object> results = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      if (time > 0) {
        clock.advance(advanceSeconds);
      }
      results.add(call.make());
    }
    return results;
  }

  static <D, I> List<I> items(Page<D, I> first) {
    List<I> items = new ArrayList<>();
    first.all().forEach(items::add);
    return items;
  }

  static <D, I> List<D> pages(Page<D, I> first) {
    List<D> pages = new ArrayList<>();
    first.pages().forEach(page -> pages.add(page.data()));
    return pages;
  }

  static Object answer(Task<?, ?> task) {
    return task.answer().orElse(null);
  }

  static Object file(FileTask<?, ?> task) throws Exception {
    try (RemoteFile file = task.file(EVERY_MILLISECOND)) {
      return Map.of("base64", Base64.getEncoder().encodeToString(file.readAllBytes()));
    }
  }

  static Upload upload(String name, String base64) {
    return Upload.of(name, Base64.getDecoder().decode(base64));
  }

  public static void main(String[] arguments) throws Exception {
    for (String name : arguments) {
      Class.forName(name).getDeclaredMethod("add").invoke(null);
    }
    String judge = System.getenv("JUDGE_URL");
    HttpClient http = HttpClient.newHttpClient();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> running = new ArrayList<>();
    VECTORS.forEach(
        (id, vector) ->
            running.add(
                threads.submit(
                    () -> {
                      String base = judge + "/" + id;
                      String report = JSON.writeValueAsString(reportOf(vector, base));
                      http.send(
                          HttpRequest.newBuilder(URI.create(base + "/__report"))
                              .version(HttpClient.Version.HTTP_1_1)
                              .POST(HttpRequest.BodyPublishers.ofString(report))
                              .build(),
                          HttpResponse.BodyHandlers.discarding());
                      return null;
                    })));
    for (Future<?> each : running) {
      each.get();
    }
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.MINUTES);
    System.exit(0);
  }

  private static Map<String, Object> reportOf(Vector vector, String base) {
    Map<String, Object> report = new HashMap<>();
    try {
      report.put("result", JSON.valueToTree(vector.drive(base)));
    } catch (Throwable fault) {
      Map<String, Object> error = errorOf(fault);
      if (error == null) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        report.put("crash", text.toString());
      } else {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        error.put("message", fault.getMessage());
        error.put("shown", text.toString());
        report.put("error", error);
      }
    }
    return report;
  }

  private static Map<String, Object> errorOf(Throwable fault) {
    Map<String, Object> error = new HashMap<>();
    if (fault instanceof ApiException refusal) {
      error.put("kind", "api");
      error.put("class", classOf(refusal));
      error.put("status", refusal.status());
      error.put("code", refusal.code().orElse(null));
      error.put(
          "retryAfter", refusal.retryAfter().map(time -> time.toMillis() / 1000.0).orElse(null));
      error.put("requestId", refusal.requestId().orElse(null));
      error.put("body", String.valueOf(refusal.body()));
    } else if (fault instanceof TaskException task) {
      error.put("kind", "task");
      error.put("taskId", task.taskId().orElse(null));
    } else if (fault instanceof ParseException parse) {
      error.put("kind", "parse");
      error.put("status", parse.status());
    } else if (fault instanceof CallTimeoutException) {
      error.put("kind", "timeout");
    } else if (fault instanceof NetworkException) {
      error.put("kind", "network");
    } else if (fault instanceof IllegalArgumentException) {
      error.put("kind", "usage");
    } else {
      return null;
    }
    return error;
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

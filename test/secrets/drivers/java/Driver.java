import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Makes the calls of a plan, and shows all that comes with them. */
final class Driver {
  static final Map<String, Call> CALLS = new ConcurrentHashMap<>();
  static JsonNode plan;

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Makes one call. */
  interface Call {
    void make(Trial trial) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    plan = new ObjectMapper().readTree(new File(System.getenv("PLAN")));
    Calls.add();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    for (JsonNode facts : plan.get("trials")) {
      threads.submit(() -> make(new Trial(facts)));
    }
    threads.shutdown();
    boolean ended = threads.awaitTermination(10, TimeUnit.MINUTES);
    System.exit(ended ? 0 : 1);
  }

  private static void make(Trial trial) {
    try {
      CALLS.get(trial.facts.get("call").asText()).make(trial);
    } catch (Throwable fault) {
      trial.failed(fault);
    }
    String line = trial.line();
    synchronized (OUT) {
      OUT.println(line);
    }
  }

  private Driver() {}
}

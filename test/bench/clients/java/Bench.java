import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.Upload;
import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.CreateServerRequest;
import io.github.collabopenapi.circle.model.ListServersByAppParams;
import io.github.collabopenapi.circle.model.Server;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.ImportFileRequest;
import io.github.collabopenapi.shimo.model.ImportableFileType;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Calls of the Java client beside java.net.http and Jackson by hand. What each program of this
 * section is told and prints stands in ../program.ts. The CPU of the whole process counts, with the
 * threads of the HTTP client and the garbage collector.
 */
public final class Bench {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  interface Call {
    void make() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    Map<String, Map<String, Call>> both = new LinkedHashMap<>();
    Path file = args[1].equals("upload") ? Path.of(args[3]) : Path.of(".");
    both.put("client", clientCalls(args[0], file));
    both.put("plain", new Plain(args[0]).calls(file));
    if (args[1].equals("upload")) {
      upload(both.get(args[2]));
    } else {
      measure(both, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }
    System.exit(0);
  }

  private static Map<String, Call> clientCalls(String base, Path file) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(base)
            .appId("app")
            .appSecret("app-secret")
            .token("user-token")
            .jti(true)
            .build();
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(base)
            .orgName("org")
            .appName("app")
            .appToken("app-token")
            .build();
    ListServersByAppParams hundred = ListServersByAppParams.builder().limit(100).build();
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put("text", () -> shimo.content().getPlainText("f1").content());
    calls.put("signed", () -> shimo.apps().get());
    calls.put(
        "create",
        () ->
            circle
                .servers()
                .create(
                    CreateServerRequest.builder()
                        .owner("user1")
                        .name("足球社区")
                        .description("社区")
                        .build()));
    calls.put("list", () -> circle.servers().listByApp(hundred).items());
    calls.put("cells", () -> shimo.sheets().getValues("f1", "工作表1!A1:E100").values());
    calls.put(
        "paging",
        () -> {
          int count = 0;
          for (Server server : circle.servers().listByApp(hundred).all()) {
            count += server.serverId().isEmpty() ? 0 : 1;
          }
          expectAll(count);
        });
    calls.put(
        "upload",
        () ->
            shimo
                .files()
                .importFile(
                    ImportFileRequest.builder()
                        .fileId("f1")
                        .type(ImportableFileType.DOCUMENT)
                        .fileName("测试.docx")
                        .file(Upload.of(file))
                        .build(),
                    CallOptions.builder().timeout(Duration.ofHours(1)).build()));
    return calls;
  }

  static void expectAll(int count) {
    if (count != 10_000) {
      throw new IllegalStateException(count + " items were walked instead of 10,000");
    }
  }

  private record Case(String name, int flight, int times) {}

  private static final List<Case> CASES =
      List.of(
          new Case("text", 1, 1),
          new Case("signed", 1, 1),
          new Case("create", 1, 1),
          new Case("list", 1, 1),
          new Case("cells", 1, 1),
          new Case("text", 16, 2),
          new Case("text", 256, 2),
          new Case("paging", 1, 0));

  private static void measure(Map<String, Map<String, Call>> both, int rounds, int calls)
      throws Exception {
    // The compiler of the virtual machine needs more rounds before it is done.
    int warm = 3;
    for (int round = 0; round < rounds + warm; round++) {
      for (Case each : CASES) {
        // Who begins changes, since what one leaves behind the other has to collect.
        for (String subject :
            round % 2 == 0 ? List.of("client", "plain") : List.of("plain", "client")) {
          Call call = both.get(subject).get(each.name());
          String cost = cost(call, Math.max(1, calls * each.times()), each.flight());
          if (round >= warm) {
            System.out.printf(
                Locale.ROOT,
                "{\"case\":\"%s\",\"flight\":%d,\"subject\":\"%s\",%s}%n",
                each.name(),
                each.flight(),
                subject,
                cost);
          }
        }
      }
    }
  }

  private static String cost(Call call, int calls, int flight) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(flight);
    AtomicInteger left = new AtomicInteger(calls);
    List<Future<?>> workers = new ArrayList<>();
    long bytes = allocated();
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    for (int worker = 0; worker < flight; worker++) {
      workers.add(
          pool.submit(
              () -> {
                while (left.getAndDecrement() > 0) {
                  call.make();
                }
                return null;
              }));
    }
    for (Future<?> worker : workers) {
      worker.get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (SYSTEM.getProcessCpuTime() - cpu) / 1000.0 / calls;
    double each = (double) (allocated() - bytes) / calls;
    pool.shutdown();
    return String.format(
        Locale.ROOT, "\"cpuUs\":%.2f,\"perSecond\":%.1f,\"bytes\":%.0f", used, calls / seconds, each);
  }

  /** Bytes that the threads that live have allocated so far. */
  private static long allocated() {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }

  private static void upload(Map<String, Call> calls) throws Exception {
    calls.get("text").make();
    long before = memory("VmRSS");
    long cpu = SYSTEM.getProcessCpuTime();
    calls.get("upload").make();
    System.out.printf(
        Locale.ROOT,
        "{\"cpuMs\":%.1f,\"memory\":%d}%n",
        (SYSTEM.getProcessCpuTime() - cpu) / 1e6,
        memory("VmHWM") - before);
  }

  private static long memory(String name) throws Exception {
    String line =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(each -> each.startsWith(name))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
  }

  private Bench() {}
}

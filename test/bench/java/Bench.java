import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.ListServersByAppParams;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.CellInput;
import io.github.collabopenapi.shimo.model.SheetRows;
import io.github.collabopenapi.shimo.model.WriteSheetValuesRequest;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares calls by the client with the plain idiom of java.net.http and Jackson. The two take
 * turns, and the CPU of the whole process counts, with the threads of the HTTP client and the
 * garbage collector.
 */
public final class Bench {
  private static final int WARM_UP = 4_000;
  private static final int ROUNDS = 15;
  private static final int CALLS = 1_000;

  /** A signature that was made before: the plain calls are spared the work of it. */
  private static final String SIGNATURE =
      "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImFwcCJ9.eyJleHAiOjE3MDAwODY0MDB9"
          + ".gz977fxo0pTL7G9UY7A9LW1NS5fvNyQJsj2s8ahd7X8";

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  interface Call {
    void make() throws Exception;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Text(@JsonProperty("content") String content) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Values(@JsonProperty("values") List<List<JsonNode>> values) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Servers(
      @JsonProperty("code") int code,
      @JsonProperty("count") int count,
      @JsonProperty("cursor") String cursor,
      @JsonProperty("servers") List<Server> servers) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Server(
      @JsonProperty("server_id") String serverId,
      @JsonProperty("name") String name,
      @JsonProperty("owner") String owner,
      @JsonProperty("type") int type,
      @JsonProperty("description") String description,
      @JsonProperty("custom") String custom,
      @JsonProperty("icon_url") String iconUrl,
      @JsonProperty("background_url") String backgroundUrl,
      @JsonProperty("created") long created,
      @JsonProperty("default_channel_id") String defaultChannelId) {}

  record Resource(@JsonProperty("values") List<List<Object>> values) {}

  record Write(@JsonProperty("range") String range, @JsonProperty("resource") Resource resource) {}

  public static void main(String[] args) throws Exception {
    String base = args[0];
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(base)
            .appId("app")
            .appSecret("app-secret")
            .token("user-token")
            .build();
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(base)
            .orgName("org")
            .appName("app")
            .appToken("app-token")
            .build();
    Map<String, Call[]> cases = new LinkedHashMap<>();
    cases.put(
        "plain text",
        new Call[] {
          () -> shimo.content().getPlainText("qeK4Xdxvxg8jF5gz").content(),
          () ->
              get(
                  base + "/sdk/v2/shimo-files/" + encoded("qeK4Xdxvxg8jF5gz") + "/plain-text",
                  Text.class)
        });
    cases.put(
        "20 communities",
        new Call[] {
          () ->
              circle
                  .servers()
                  .listByApp(ListServersByAppParams.builder().limit(20).build())
                  .items(),
          () -> get(base + "/org/app/circle/server/list/by-app?limit=20", Servers.class)
        });
    cases.put(
        "500 cells read",
        new Call[] {
          () -> shimo.sheets().getValues("qeK4Xdxvxg8jF5gz", "工作表1!A1:E100").values(),
          () ->
              get(
                  base
                      + "/sdk/v2/api/files/qeK4Xdxvxg8jF5gz/sheets/values?range="
                      + encoded("工作表1!A1:E100"),
                  Values.class)
        });
    cases.put("50 cells written", new Call[] {() -> clientWrites(shimo), () -> plainWrites(base)});
    for (Map.Entry<String, Call[]> each : cases.entrySet()) {
      measure(each.getKey(), each.getValue()[0], each.getValue()[1]);
    }
    System.exit(0);
  }

  private static void measure(String name, Call client, Call plain) throws Exception {
    for (int count = 0; count < WARM_UP; count++) {
      client.make();
      plain.make();
    }
    for (int round = 0; round < ROUNDS; round++) {
      // Who begins changes, since what one leaves behind the other has to collect.
      double first = cost(round % 2 == 0 ? client : plain);
      double second = cost(round % 2 == 0 ? plain : client);
      double ours = round % 2 == 0 ? first : second;
      double theirs = round % 2 == 0 ? second : first;
      System.out.printf("%s\t%.1f\t%.1f%n", name, ours, theirs);
    }
  }

  /** CPU of a call in microseconds. */
  private static double cost(Call call) throws Exception {
    long start = SYSTEM.getProcessCpuTime();
    for (int count = 0; count < CALLS; count++) {
      call.make();
    }
    return (SYSTEM.getProcessCpuTime() - start) / 1000.0 / CALLS;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .version(HttpClient.Version.HTTP_1_1)
        .timeout(Duration.ofSeconds(60))
        .header("Accept", "application/json")
        .header("X-Shimo-Signature", SIGNATURE)
        .header("X-Shimo-Token", "user-token");
  }

  private static <T> T get(String url, Class<T> type) throws Exception {
    HttpResponse<byte[]> response =
        HTTP.send(request(url).GET().build(), BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("HTTP " + response.statusCode());
    }
    return JSON.readValue(response.body(), type);
  }

  private static void clientWrites(ShimoClient shimo) {
    List<List<CellInput>> rows = new ArrayList<>();
    for (int row = 0; row < 10; row++) {
      rows.add(
          List.of(
              CellInput.of("苹果"),
              CellInput.of(row),
              CellInput.of(1.5),
              CellInput.of("a"),
              CellInput.of("")));
    }
    shimo
        .sheets()
        .updateValues(
            "qeK4Xdxvxg8jF5gz",
            WriteSheetValuesRequest.builder()
                .range("工作表1!A1:E10")
                .resource(SheetRows.builder().values(rows).build())
                .build());
  }

  private static void plainWrites(String base) throws Exception {
    List<List<Object>> rows = new ArrayList<>();
    for (int row = 0; row < 10; row++) {
      rows.add(List.of("苹果", row, 1.5, "a", ""));
    }
    byte[] body = JSON.writeValueAsBytes(new Write("工作表1!A1:E10", new Resource(rows)));
    HttpResponse<byte[]> response =
        HTTP.send(
            request(base + "/sdk/v2/api/files/qeK4Xdxvxg8jF5gz/sheets/values")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build(),
            BodyHandlers.ofByteArray());
    if (response.statusCode() != 204) {
      throw new IllegalStateException("HTTP " + response.statusCode());
    }
  }

  private Bench() {}
}

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The calls as users of java.net.http and Jackson write them. */
final class Plain {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** A signature that was made before. */
  private static final String READY =
      "s".repeat(36) + "." + "t".repeat(64) + "." + "u".repeat(43);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Text(@JsonProperty("content") String content) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Values(@JsonProperty("values") List<List<JsonNode>> values) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Created(@JsonProperty("server_id") String serverId) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record App(
      @JsonProperty("appName") String appName,
      @JsonProperty("availableFileTypes") List<String> availableFileTypes,
      @JsonProperty("activatedUserCount") int activatedUserCount,
      @JsonProperty("userCount") int userCount,
      @JsonProperty("memberLimit") int memberLimit,
      @JsonProperty("validFrom") String validFrom,
      @JsonProperty("validUntil") String validUntil,
      @JsonProperty("endpointUrl") String endpointUrl) {}

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

  private final String base;

  Plain(String base) {
    this.base = base;
  }

  Map<String, Bench.Call> calls(Path file) {
    String files = base + "/sdk/v2/api/files/";
    Map<String, Bench.Call> calls = new LinkedHashMap<>();
    calls.put(
        "text",
        () -> get(base + "/sdk/v2/shimo-files/" + encoded("f1") + "/plain-text", READY, Text.class));
    calls.put(
        "signed", () -> get(base + "/sdk/v2/api/license/apps/app", signature(), App.class));
    calls.put("create", this::create);
    calls.put("list", () -> page(null));
    calls.put(
        "cells",
        () ->
            get(
                files + "f1/sheets/values?range=" + encoded("工作表1!A1:E100"),
                READY,
                Values.class));
    calls.put("paging", this::paging);
    calls.put("upload", () -> upload(file));
    return calls;
  }

  private void paging() throws Exception {
    int count = 0;
    String cursor = null;
    do {
      Servers page = page(cursor);
      for (Server server : page.servers()) {
        count += server.serverId().isEmpty() ? 0 : 1;
      }
      cursor = page.cursor();
    } while (cursor != null);
    Bench.expectAll(count);
  }

  private Servers page(String cursor) throws Exception {
    String query = "?limit=100" + (cursor == null ? "" : "&cursor=" + encoded(cursor));
    return get(base + "/org/app/circle/server/list/by-app" + query, READY, Servers.class);
  }

  private void create() throws Exception {
    Map<String, String> created =
        Map.of("owner", "user1", "name", "足球社区", "description", "社区");
    HttpRequest request =
        request(base + "/org/app/circle/server", READY)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(created)))
            .build();
    read(request, Created.class);
  }

  private void upload(Path file) throws Exception {
    String boundary = "b".repeat(40);
    String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s";
    String fields =
        part.formatted("fileId", "", "f1\r\n")
            + part.formatted("type", "", "document\r\n")
            + part.formatted("file", "; filename=\"测试.docx\"", "");
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(fields),
            BodyPublishers.ofFile(file),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    HttpRequest request =
        request(base + "/sdk/v2/api/files/v1/import", READY)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(body)
            .build();
    read(request, JsonNode.class);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String signature() throws Exception {
    long expires = System.currentTimeMillis() / 1000 + 240;
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", "HS256");
    header.put("typ", "JWT");
    header.put("kid", "app");
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("exp", expires);
    claims.put("scope", "license");
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    String text =
        base64.encodeToString(JSON.writeValueAsBytes(header))
            + "."
            + base64.encodeToString(JSON.writeValueAsBytes(claims));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("app-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] sum = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    return text + "." + base64.encodeToString(sum);
  }

  private static HttpRequest.Builder request(String url, String signature) {
    return HttpRequest.newBuilder(URI.create(url))
        .version(HttpClient.Version.HTTP_1_1)
        .timeout(Duration.ofHours(1))
        .header("Accept", "application/json")
        .header("X-Shimo-Signature", signature)
        .header("X-Shimo-Token", "user-token");
  }

  private static <T> T get(String url, String signature, Class<T> type) throws Exception {
    return read(request(url, signature).GET().build(), type);
  }

  private static <T> T read(HttpRequest request, Class<T> type) throws Exception {
    HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("HTTP " + response.statusCode());
    }
    return JSON.readValue(response.body(), type);
  }
}

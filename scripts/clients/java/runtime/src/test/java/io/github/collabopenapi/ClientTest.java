package io.github.collabopenapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.collabopenapi.StubServer.Reply;
import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.AppTokenRequest;
import io.github.collabopenapi.circle.model.MemberPage;
import io.github.collabopenapi.circle.model.ServerMember;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.CreateFileRequest;
import io.github.collabopenapi.shimo.model.FileType;
import io.github.collabopenapi.shimo.model.ImportFileRequest;
import io.github.collabopenapi.shimo.model.ImportableFileType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How calls behave on the wire. */
class ClientTest {
  private static final String SECRET = "a secret/with+signs 密";
  private static final String TEXT = "{\"content\":\"text\"}";

  private static ShimoClient.Builder shimo(StubServer server) {
    return ShimoClient.builder()
        .baseUrl(server.url())
        .appId("app")
        .appSecret("the secret of the app")
        .token("the-token-of-a-user");
  }

  private static CircleClient.Builder circle(StubServer server) {
    return CircleClient.builder().baseUrl(server.url()).orgName("org").appName("app");
  }

  private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int count = 0; count < threads; count++) {
        running.add(executor.submit(work));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get(30, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void keepsOrdinarySignaturesAndNeverRepeatsOneForLicenses() throws Exception {
    try (StubServer server =
        new StubServer(request -> Reply.json(request.target().contains("license") ? "[]" : TEXT))) {
      ShimoClient client = shimo(server).build();
      together(
          16,
          () -> {
            for (int time = 0; time < 5; time++) {
              client.content().getPlainText("file");
              client.users().list(1, 10);
            }
            return null;
          });
      Set<String> ordinary = new HashSet<>();
      List<String> licenses = new ArrayList<>();
      for (StubServer.Request request : server.requests) {
        boolean isLicense = request.target().contains("license");
        (isLicense ? licenses : ordinary).add(request.header("X-Shimo-Signature"));
      }
      assertEquals(80, licenses.size());
      assertEquals(80, new HashSet<>(licenses).size());
      assertEquals(1, ordinary.size());
    }
  }

  @Test
  void fetchesOneTokenForAllThatWait() throws Exception {
    AtomicInteger fetched = new AtomicInteger();
    try (StubServer server =
        new StubServer(
            request -> {
              if (request.target().endsWith("/token")) {
                Thread.sleep(100);
                return Reply.json(
                    "{\"access_token\":\"token%d\",\"expires_in\":3600,\"application\":\"x\"}"
                        .formatted(fetched.incrementAndGet()));
              }
              boolean isNew = "Bearer token2".equals(request.header("Authorization"));
              return isNew
                  ? Reply.json("{\"code\":200,\"result\":true}")
                  : Reply.status(401, "{\"error\":\"unauthorized\"}");
            })) {
      CircleClient client = circle(server).clientCredentials("id", "secret").retries(0).build();
      List<Boolean> results = together(16, () -> client.users().checkExists("user").result());
      assertFalse(results.contains(false));
      assertEquals(2, fetched.get());
    }
  }

  @Test
  void doesNotFetchForTheTimeOfAnother() throws Exception {
    AtomicInteger fetched = new AtomicInteger();
    try (StubServer server =
        new StubServer(
            request -> {
              if (!request.target().endsWith("/token")) {
                return Reply.json("{\"code\":200,\"result\":true}");
              }
              if (fetched.incrementAndGet() == 1) {
                Thread.sleep(1500);
              }
              return Reply.json("{\"access_token\":\"t\",\"expires_in\":0,\"application\":\"x\"}");
            })) {
      CircleClient client = circle(server).clientCredentials("id", "secret").retries(0).build();
      CallOptions hasty = CallOptions.builder().deadline(Duration.ofMillis(300)).build();
      Thread first =
          new Thread(
              () ->
                  assertThrows(
                      CallTimeoutException.class, () -> client.users().checkExists("user", hasty)));
      first.start();
      while (fetched.get() == 0) {
        Thread.sleep(5);
      }
      assertTrue(client.users().checkExists("user").result());
      first.join();
    }
  }

  @Test
  void anInterruptEndsACallBeforeAndAmidItsAnswer() throws Exception {
    for (long beforeMillis : new long[] {20_000, 0}) {
      CountDownLatch arrived = new CountDownLatch(1);
      try (StubServer server =
          new StubServer(
              request -> {
                arrived.countDown();
                Thread.sleep(beforeMillis);
                return Reply.json(TEXT).pausing(20_000);
              })) {
        ShimoClient client = shimo(server).build();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> marked = new AtomicReference<>();
        Thread caller =
            new Thread(
                () -> {
                  try {
                    client.content().getPlainText("file");
                  } catch (RuntimeException fault) {
                    thrown.set(fault);
                    marked.set(Thread.currentThread().isInterrupted());
                  }
                });
        caller.start();
        assertTrue(arrived.await(10, TimeUnit.SECONDS));
        Thread.sleep(200);
        caller.interrupt();
        caller.join(5_000);
        assertEquals(CanceledException.class, thrown.get().getClass());
        assertEquals(true, marked.get());
        assertEquals(1, server.requests.size());
      }
    }
  }

  @Test
  void exceptionsCanBeSerialized() throws Exception {
    try (StubServer server = new StubServer(request -> Reply.status(404, "{\"code\":7}"))) {
      ApiException fault =
          assertThrows(
              NotFoundException.class, () -> shimo(server).build().content().getPlainText("x"));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(fault);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        ApiException copy = (ApiException) in.readObject();
        assertEquals("7", copy.code().orElseThrow());
        assertEquals(fault.body(), copy.body());
      }
    }
  }

  @Test
  void anInterruptEndsThePauseOfATaskAndOfALimiter() throws Exception {
    try (StubServer server =
        new StubServer(
            request -> Reply.json("{\"status\":0,\"data\":{\"progress\":10,\"taskId\":\"t\"}}"))) {
      Limiter limiter = Limiter.of(1, Duration.ofMinutes(1));
      ShimoClient limited = shimo(server).limiter(limiter).build();
      ShimoClient client = shimo(server).build();
      limited.imports().getProgress("t");
      for (Callable<?> work :
          List.<Callable<?>>of(
              () -> limited.imports().getProgress("t"),
              () -> client.files().resumeImport("t").done())) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller =
            new Thread(
                () -> {
                  try {
                    work.call();
                  } catch (Exception fault) {
                    thrown.set(fault);
                  }
                });
        caller.start();
        Thread.sleep(200);
        caller.interrupt();
        caller.join(5_000);
        assertEquals(CanceledException.class, thrown.get().getClass());
      }
    }
  }

  @Test
  void noSecretIsShown() throws Exception {
    String encoded = "a%20secret%2Fwith%2bsigns+%E5%AF%86";
    String body = "{\"code\":1,\"message\":\"%s or %s\"}".formatted(SECRET, encoded);
    try (StubServer server = new StubServer(request -> Reply.status(400, body))) {
      ShimoClient client = shimo(server).token(SECRET).credentialsInQuery(true).build();
      ApiException fault =
          assertThrows(ApiException.class, () -> client.content().getPlainText("file"));
      for (String shown : List.of(stackOf(fault), fault.body().toString(), client.toString())) {
        assertFalse(shown.contains("secret"), shown);
        assertFalse(shown.contains("密"), shown);
        assertFalse(shown.contains("%E5"), shown);
      }
      assertTrue(fault.getMessage().contains("*** or ***"), fault.getMessage());
    }
    AppTokenRequest request = AppTokenRequest.builder().clientId("id").clientSecret(SECRET).build();
    assertFalse(request.toString().contains(SECRET));
    assertTrue(request.toString().contains("clientId=id"));
  }

  @Test
  void noSecretIsShownByWhatCannotBeSent() throws Exception {
    List<Hooks.Attempt> attempts = new ArrayList<>();
    Hooks hooks =
        new Hooks() {
          @Override
          public Map<String, String> onRequest(Attempt attempt) {
            attempts.add(attempt);
            throw new IllegalStateException("an observer breaks no call");
          }
        };
    try (StubServer server = new StubServer(request -> Reply.broken())) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> shimo(server).token("a\nb").build().content().getPlainText("file"));
      assertFalse(stackOf(refused).contains("a\nb"));
      NetworkException fault =
          assertThrows(
              NetworkException.class,
              () ->
                  shimo(server)
                      .hooks(hooks)
                      .token(SECRET)
                      .credentialsInQuery(true)
                      .retries(0)
                      .build()
                      .content()
                      .getPlainText("file"));
      assertFalse(stackOf(fault).contains("secret"));
      assertEquals(1, attempts.size());
      assertFalse(attempts.toString().contains("secret"));
    }
  }

  private static String stackOf(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void javaItselfSendsNothingTwice() throws Exception {
    try (StubServer server = new StubServer(request -> Reply.broken())) {
      ShimoClient client = shimo(server).retries(0).build();
      assertThrows(NetworkException.class, () -> client.content().getPlainText("file"));
      assertEquals(1, server.requests.size());
      assertThrows(NetworkException.class, () -> client.sheets().deleteRows("file", "sheet", 3));
      assertEquals(2, server.requests.size());
    }
  }

  @Test
  void repeatsWhatIsSafeAlone() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (StubServer server =
        new StubServer(
            request -> count.incrementAndGet() % 2 == 1 ? Reply.broken() : Reply.json(TEXT))) {
      ShimoClient client = shimo(server).build();
      assertEquals("text", client.content().getPlainText("file").content());
      assertEquals(2, server.requests.size());
      CreateFileRequest body =
          CreateFileRequest.builder().type(FileType.DOCUMENT).fileId("x").build();
      assertThrows(NetworkException.class, () -> client.files().create(body));
      assertEquals(3, server.requests.size());
    }
  }

  @Test
  void timeLimitsCoverTheBodyAndTheWholeCall() throws Exception {
    try (StubServer server = new StubServer(request -> Reply.json(TEXT).pausing(3_000))) {
      ShimoClient client = shimo(server).timeout(Duration.ofMillis(200)).retries(0).build();
      CallTimeoutException fault =
          assertThrows(CallTimeoutException.class, () -> client.content().getPlainText("file"));
      assertEquals(Duration.ofMillis(200), fault.limit());
      CallOptions deadline =
          CallOptions.builder().deadline(Duration.ofMillis(700)).retries(100).build();
      long start = System.nanoTime();
      assertThrows(ClientException.class, () -> client.content().getPlainText("file", deadline));
      assertTrue(System.nanoTime() - start < 2_500_000_000L);
    }
  }

  @Test
  void redirectsAreErrorsUnlessTheyAreFollowed() throws Exception {
    try (StubServer elsewhere = new StubServer(request -> Reply.json(TEXT));
        StubServer server =
            new StubServer(
                request ->
                    request.target().contains("again")
                        ? Reply.json(TEXT)
                        : Reply.redirect(
                            request.target().contains("near")
                                ? "/again"
                                : elsewhere.url() + "/taken"))) {
      assertThrows(ApiException.class, () -> shimo(server).build().content().getPlainText("far"));
      assertEquals(0, elsewhere.requests.size());

      ShimoClient client = shimo(server).followRedirects(true).header("X-Own", "1").build();
      assertEquals("text", client.content().getPlainText("far").content());
      Map<String, String> sent = elsewhere.requests.get(0).headers();
      assertFalse(sent.containsKey("X-Shimo-Token"));
      assertFalse(sent.containsKey("X-Shimo-Signature"));
      assertFalse(sent.containsKey("X-Own"));

      assertEquals("text", client.content().getPlainText("near").content());
      StubServer.Request again = server.requests.get(server.requests.size() - 1);
      assertEquals("the-token-of-a-user", again.header("X-Shimo-Token"));
      assertEquals("1", again.header("X-Own"));
    }
  }

  @Test
  void anotherHostIsNotGivenABody() throws Exception {
    try (StubServer elsewhere = new StubServer(request -> Reply.json(TEXT));
        StubServer server =
            new StubServer(
                request -> new Reply(307, Map.of("Location", elsewhere.url() + "/taken"), "", 0))) {
      ShimoClient client = shimo(server).followRedirects(true).build();
      CreateFileRequest body =
          CreateFileRequest.builder().type(FileType.DOCUMENT).fileId("x").build();
      assertThrows(RedirectException.class, () -> client.files().create(body));
      assertEquals(0, elsewhere.requests.size());
      HttpClient following =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
      assertThrows(
          IllegalArgumentException.class, () -> shimo(server).httpClient(following).build());
    }
  }

  /** The heap of the tests is far smaller than the file. */
  @Test
  void aLargeUploadNeedsLittleMemory() throws Exception {
    long size = 1L << 30;
    assertTrue(Runtime.getRuntime().maxMemory() < size / 4);
    try (StubServer server =
        new StubServer(request -> Reply.json("{\"status\":0,\"data\":{\"taskId\":\"t\"}}"))) {
      for (Upload upload :
          List.of(
              Upload.of("大文件.docx", () -> new Zeros(size)).sized(size),
              Upload.ofStream("大文件.docx", new Zeros(size)))) {
        ImportFileRequest body =
            ImportFileRequest.builder()
                .fileId("file")
                .type(ImportableFileType.DOCUMENT)
                .file(upload)
                .build();
        assertEquals("t", shimo(server).build().files().importFile(body).id().orElseThrow());
      }
      StubServer.Request known = server.requests.get(0);
      assertTrue(known.bytes() > size);
      assertEquals(String.valueOf(known.bytes()), known.header("Content-Length"));
      assertTrue(known.text().contains("filename=\"大文件.docx\""));
      assertEquals("chunked", server.requests.get(1).header("Transfer-Encoding"));
      assertEquals(known.bytes(), server.requests.get(1).bytes());
    }
  }

  /** So many bytes. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(left, length);
      left -= count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }

  @Test
  void anUploadIsReadFromTheDisk(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("测试.md"), "# 标题");
    try (StubServer server =
        new StubServer(request -> Reply.json("{\"status\":0,\"data\":{\"taskId\":\"t\"}}"))) {
      ShimoClient client = shimo(server).build();
      ImportFileRequest.Builder body =
          ImportFileRequest.builder().fileId("file").type(ImportableFileType.DOCUMENT);
      client.files().importFile(body.file(Upload.of(file)).build());
      assertTrue(server.requests.get(0).text().contains("filename=\"测试.md\""));
      assertTrue(server.requests.get(0).text().contains("# 标题"));
      assertThrows(IllegalArgumentException.class, () -> Upload.of(folder.resolve("none.md")));
      Upload wrong = Upload.of("x.md", () -> new Zeros(10)).sized(11);
      assertThrows(
          IllegalArgumentException.class,
          () -> client.files().importFile(body.file(wrong).build()));
    }
  }

  @Test
  void limitsWhatItReads() throws Exception {
    String deep = "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    try (StubServer server =
        new StubServer(request -> Reply.json(request.target().contains("deep") ? deep : TEXT))) {
      ShimoClient client = shimo(server).maxResponseBytes(1_000_000).build();
      assertThrows(ParseException.class, () -> client.content().getPlainText("deep"));
      ShimoClient small = shimo(server).maxResponseBytes(10).build();
      assertThrows(ParseException.class, () -> small.content().getPlainText("file"));
    }
  }

  @Test
  void limitsHowDeepAnAnswerIs() throws Exception {
    String nested = "{\"content\":\"text\",\"x\":" + "[".repeat(599) + "]".repeat(599) + "}";
    try (StubServer server = new StubServer(request -> Reply.json(nested))) {
      ShimoClient usual = shimo(server).build();
      assertThrows(ParseException.class, () -> usual.content().getPlainText("file"));
      ShimoClient deeper = shimo(server).maxJsonDepth(600).build();
      assertEquals("text", deeper.content().getPlainText("file").content());
    }
  }

  @Test
  void pagesAreFetchedWhenTheyAreAskedFor() throws Exception {
    try (StubServer server =
        new StubServer(
            request ->
                Reply.json(
                    request.target().contains("cursor=b%2B%3D")
                        ? "{\"code\":200,\"count\":1,\"users\":[{\"user_id\":\"2\",\"role\":9}]}"
                        : "{\"code\":200,\"count\":1,\"users\":[{\"user_id\":\"1\",\"role\":0}],"
                            + "\"cursor\":\"b+=\"}"))) {
      CircleClient client = circle(server).appToken("token").build();
      Page<MemberPage, ServerMember> page = client.members().list("server");
      assertEquals("b+=", page.next().orElseThrow());
      assertEquals("1", page.stream().findFirst().orElseThrow().userId());
      assertEquals(1, server.requests.size());
      List<String> users = new ArrayList<>();
      page.all().forEach(member -> users.add(member.userId()));
      assertEquals(List.of("1", "2"), users);
      assertEquals(2, server.requests.size());
    }
  }
}

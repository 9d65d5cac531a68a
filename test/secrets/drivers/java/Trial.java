import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.ClientBuilder;
import io.github.collabopenapi.ClientException;
import io.github.collabopenapi.Hooks;
import io.github.collabopenapi.TaskOptions;
import io.github.collabopenapi.accesstoken.AccessTokensClient;
import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.shimo.ShimoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A call with the client that makes it. */
final class Trial implements Hooks {
  private static final System.Logger LOG = System.getLogger("program");

  final JsonNode facts;

  private final Looks looks = new Looks();
  private String outcome = "ok";
  private Object client = "";
  private Object builder = "";

  Trial(JsonNode facts) {
    this.facts = facts;
  }

  ShimoClient shimoClient() {
    String variant = facts.get("variant").asText();
    ShimoClient.Builder builder = told(ShimoClient.builder()).appId(given("appId")).token(given("token"));
    builder.credentialsInQuery(!variant.equals("header"));
    if (variant.equals("ready")) {
      builder.signature(scope -> given("signature"));
    } else {
      builder.appSecret(given("appSecret"));
    }
    ShimoClient made = builder.build();
    client = made;
    return made;
  }

  CircleClient circleClient() {
    CircleClient.Builder builder =
        told(CircleClient.builder()).orgName(given("org_name")).appName(given("app_name"));
    if (facts.get("variant").asText().equals("fetched")) {
      builder.clientCredentials(given("clientId"), given("clientSecret"));
    } else {
      builder.appToken(given("appToken"));
    }
    CircleClient made = builder.build();
    client = made;
    return made;
  }

  AccessTokensClient accessTokensClient() {
    AccessTokensClient made =
        told(AccessTokensClient.builder())
            .appKey(given("appKey"))
            .accessToken(given("accessToken"))
            .build();
    client = made;
    return made;
  }

  private <B extends ClientBuilder<B>> B told(B told) {
    builder = told;
    Instant now = Instant.ofEpochSecond(Driver.plan.get("clock").asLong());
    return told.baseUrl(facts.get("base").asText())
        .timeout(Duration.ofMillis(facts.get("timeoutMs").asLong()))
        .retries(facts.get("retries").asInt())
        .followRedirects(facts.get("followRedirects").asBoolean())
        .clock(Clock.fixed(now, ZoneOffset.UTC))
        .hooks(this);
  }

  private static String given(String name) {
    return Driver.plan.get("given").get(name).asText();
  }

  TaskOptions waiting() {
    return TaskOptions.usual()
        .interval(Duration.ofMillis(1))
        .maxWait(Duration.ofMillis(facts.get("waitMs").asLong()));
  }

  @Override
  public Map<String, String> onRequest(Attempt attempt) {
    event(attempt);
    return Map.of();
  }

  @Override
  public void onResponse(Answered event) {
    event(event);
  }

  @Override
  public void onError(Failed event) {
    event(event);
    event.error().ifPresent(error -> looks.show("event, error", error));
  }

  @Override
  public void onRetry(Repeated event) {
    event(event);
  }

  private void event(Object event) {
    LOG.log(System.Logger.Level.DEBUG, () -> "event " + event);
    looks.show("event", event);
  }

  /** Shows a value where clients and options are shown. */
  void seen(String name, Object value) {
    if (name.equals("result")) {
      looks.keep("result", facts.get("showsAll").asBoolean() ? String.valueOf(value) : "");
    } else {
      looks.show(name, value);
    }
  }

  /** Shows an error with all that it comes from. */
  void failed(Throwable fault) {
    outcome = fault instanceof ClientException ? fault.getClass().getSimpleName() : "crash";
    LOG.log(System.Logger.Level.ERROR, "call", fault);
    for (Throwable each = fault; each != null; each = each.getCause()) {
      looks.show("error", each);
    }
  }

  /** What was seen, as a line. */
  String line() {
    if (facts.get("showsAll").asBoolean()) {
      looks.show("client", client);
      looks.show("builder", builder);
    }
    if (Driver.plan.get("leak").asBoolean()) {
      looks.keep("leaked", Driver.plan.get("given").toString());
    }
    return looks.line(facts.get("id").asInt(), outcome);
  }
}

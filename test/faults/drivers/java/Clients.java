import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.ClientBuilder;
import io.github.collabopenapi.accesstoken.AccessTokensClient;
import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.shimo.ShimoClient;
import java.time.Duration;

/** Clients by the settings of a call. All share the connections of one HTTP client. */
final class Clients {
  static ShimoClient shimoClient(JsonNode ask) {
    return told(ShimoClient.builder(), ask)
        .appId(Calls.GIVEN.get("appId"))
        .appSecret(Calls.GIVEN.get("appSecret"))
        .token(Calls.GIVEN.get("token"))
        .credentialsInQuery(ask.get("settings").path("inQuery").asBoolean())
        .build();
  }

  static CircleClient circleClient(JsonNode ask) {
    return told(CircleClient.builder(), ask)
        .orgName(Calls.GIVEN.get("org_name"))
        .appName(Calls.GIVEN.get("app_name"))
        .appToken(Calls.GIVEN.get("appToken"))
        .build();
  }

  static AccessTokensClient accessTokensClient(JsonNode ask) {
    return told(AccessTokensClient.builder(), ask)
        .appKey(Calls.GIVEN.get("appKey"))
        .accessToken(Calls.GIVEN.get("accessToken"))
        .build();
  }

  private static <B extends ClientBuilder<B>> B told(B builder, JsonNode ask) {
    JsonNode settings = ask.get("settings");
    builder
        .baseUrl(ask.get("base").asText())
        .timeout(Duration.ofMillis(settings.get("timeoutMs").asLong()))
        .deadline(Duration.ofMillis(settings.path("deadlineMs").asLong()))
        .retries(settings.get("retries").asInt())
        .followRedirects(settings.path("followRedirects").asBoolean());
    if (settings.has("maxResponseBytes")) {
      builder.maxResponseBytes(settings.get("maxResponseBytes").asLong());
    }
    if (settings.has("maxJsonDepth")) {
      builder.maxJsonDepth(settings.get("maxJsonDepth").asInt());
    }
    return builder;
  }

  private Clients() {}
}

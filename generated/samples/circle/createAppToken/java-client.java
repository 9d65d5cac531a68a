// Create an app token: POST /{org_name}/{app_name}/token
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.

import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.AppTokenRequest;
import io.github.collabopenapi.circle.model.AppTokenResult;

final class CreateAppToken {
  public static void main(String[] args) {
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(env("CIRCLE_BASE_URL"))
            .orgName(env("CIRCLE_ORG_NAME"))
            .appName(env("CIRCLE_APP_NAME"))
            .clientCredentials(env("CIRCLE_CLIENT_ID"), env("CIRCLE_CLIENT_SECRET"))
            .build();
    AppTokenResult result =
        circle
            .auth()
            .createToken(
                AppTokenRequest.builder()
                    .grantType("client_credentials")
                    .clientId(env("CIRCLE_CLIENT_ID"))
                    .clientSecret(env("CIRCLE_CLIENT_SECRET"))
                    .ttl(1024000L)
                    .build());
    System.out.println(result);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private CreateAppToken() {}
}

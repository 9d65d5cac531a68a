// Update an app's callback URL: PUT /sdk/v2/api/license/apps/{appId}/endpoint-url
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.UpdateAppEndpointUrlRequest;

final class UpdateAppEndpointUrl {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    shimo
        .apps()
        .updateEndpointUrl(UpdateAppEndpointUrlRequest.builder().url("http://your-domain").build());
    System.out.println("done");
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private UpdateAppEndpointUrl() {}
}

// Update an access token: PUT /AccessToken/{appKey}/{id}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.

import io.github.collabopenapi.accesstoken.AccessTokensClient;
import io.github.collabopenapi.accesstoken.model.AccessTokenPutRequest;

final class UpdateAccessToken {
  public static void main(String[] args) {
    AccessTokensClient accessTokens =
        AccessTokensClient.builder()
            .baseUrl(env("ZSGF_BASE_URL"))
            .appKey(env("ZSGF_APP_KEY"))
            .accessToken(env("ZSGF_ACCESS_TOKEN"))
            .build();
    boolean result =
        accessTokens.update(
            10001L,
            AccessTokenPutRequest.builder()
                .title("数据同步")
                .tags("后台")
                .description("每晚同步订单")
                .permissions("read")
                .enable(true)
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

  private UpdateAccessToken() {}
}

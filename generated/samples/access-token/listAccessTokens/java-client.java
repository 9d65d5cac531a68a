// List access tokens: GET /AccessToken/{appKey}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.

import io.github.collabopenapi.Page;
import io.github.collabopenapi.accesstoken.AccessTokensClient;
import io.github.collabopenapi.accesstoken.model.AccessTokenListResult;
import io.github.collabopenapi.accesstoken.model.ListAccessTokensParams;
import io.github.collabopenapi.accesstoken.model.UserAccessToken;

final class ListAccessTokens {
  public static void main(String[] args) {
    AccessTokensClient accessTokens =
        AccessTokensClient.builder()
            .baseUrl(env("ZSGF_BASE_URL"))
            .appKey(env("ZSGF_APP_KEY"))
            .accessToken(env("ZSGF_ACCESS_TOKEN"))
            .build();
    Page<AccessTokenListResult, UserAccessToken> page =
        accessTokens.list(ListAccessTokensParams.builder().userId(20001L).skip(0).take(20).build());
    System.out.println(page.data());
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private ListAccessTokens() {}
}

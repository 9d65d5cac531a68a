// Delete an access token: DELETE /AccessToken/{appKey}/{id}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.

import io.github.collabopenapi.accesstoken.AccessTokensClient;

final class DeleteAccessToken {
  public static void main(String[] args) {
    AccessTokensClient accessTokens =
        AccessTokensClient.builder()
            .baseUrl(env("ZSGF_BASE_URL"))
            .appKey(env("ZSGF_APP_KEY"))
            .accessToken(env("ZSGF_ACCESS_TOKEN"))
            .build();
    boolean result = accessTokens.delete(10001L);
    System.out.println(result);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private DeleteAccessToken() {}
}

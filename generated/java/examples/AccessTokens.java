import io.github.collabopenapi.accesstoken.AccessTokensClient;
import io.github.collabopenapi.accesstoken.model.AccessTokenPostRequest;
import io.github.collabopenapi.accesstoken.model.TokenModel;
import io.github.collabopenapi.accesstoken.model.UserAccessToken;

/** Creates a token that ends in 30 days, and prints the titles of all. */
public final class AccessTokens {
  public static void main(String[] args) {
    AccessTokensClient tokens =
        AccessTokensClient.builder()
            .appKey(System.getenv("ZSGF_APP_KEY"))
            .accessToken(System.getenv("ZSGF_ACCESS_TOKEN"))
            .build();
    AccessTokenPostRequest request =
        AccessTokenPostRequest.builder().title("夜间任务").expireInDays(30).build();
    TokenModel created = tokens.create(request);
    System.out.println("A token for " + created.expiresIn() + " s");
    for (UserAccessToken token : tokens.list().all()) {
      System.out.println(token.id() + " " + token.title());
    }
  }

  private AccessTokens() {}
}

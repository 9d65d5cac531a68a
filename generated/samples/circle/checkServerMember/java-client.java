// Check whether a user is a member: GET /{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.MemberCheckResult;

final class CheckServerMember {
  public static void main(String[] args) {
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(env("CIRCLE_BASE_URL"))
            .orgName(env("CIRCLE_ORG_NAME"))
            .appName(env("CIRCLE_APP_NAME"))
            .appToken(env("CIRCLE_APP_TOKEN"))
            .build();
    MemberCheckResult result = circle.members().check("19SW5Q85jHxxxxx6T5kexvn", "user1");
    System.out.println(result);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private CheckServerMember() {}
}

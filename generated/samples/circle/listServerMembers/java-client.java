// List the members of a community: GET /{org_name}/{app_name}/circle/server/{server_id}/users
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import io.github.collabopenapi.Page;
import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.ListServerMembersParams;
import io.github.collabopenapi.circle.model.MemberPage;
import io.github.collabopenapi.circle.model.ServerMember;

final class ListServerMembers {
  public static void main(String[] args) {
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(env("CIRCLE_BASE_URL"))
            .orgName(env("CIRCLE_ORG_NAME"))
            .appName(env("CIRCLE_APP_NAME"))
            .appToken(env("CIRCLE_APP_TOKEN"))
            .build();
    Page<MemberPage, ServerMember> page =
        circle
            .members()
            .list("19SW5Q85jHxxxxx6T5kexvn", ListServerMembersParams.builder().limit(1).build());
    System.out.println(page.data());
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private ListServerMembers() {}
}

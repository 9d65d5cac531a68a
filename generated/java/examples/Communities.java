import io.github.collabopenapi.Limiter;
import io.github.collabopenapi.NotFoundException;
import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.Server;
import io.github.collabopenapi.circle.model.ServerMember;
import java.time.Duration;

/**
 * Prints the communities of an app and their first members, with no more than 100 calls a second.
 */
public final class Communities {
  public static void main(String[] args) {
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(System.getenv("CIRCLE_BASE_URL"))
            .orgName(System.getenv("CIRCLE_ORG_NAME"))
            .appName(System.getenv("CIRCLE_APP_NAME"))
            .clientCredentials(
                System.getenv("CIRCLE_CLIENT_ID"), System.getenv("CIRCLE_CLIENT_SECRET"))
            .limiter(Limiter.of(100, Duration.ofSeconds(1)))
            .build();
    for (Server server : circle.servers().listByApp().all()) {
      System.out.println(server.name() + " of " + server.owner());
      try {
        circle.members().list(server.serverId()).stream()
            .limit(5)
            .map(ServerMember::userId)
            .forEach(user -> System.out.println("  " + user));
      } catch (NotFoundException gone) {
        System.out.println("  was deleted meanwhile");
      }
    }
  }

  private Communities() {}
}

// Set the state of users' seats: POST /sdk/v2/api/license/users/set-status
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// The signature needs the scope 'license'.

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

final class SetUserStatus {
  public static void main(String[] args) throws IOException {
    HttpUrl url =
        HttpUrl.get(env("SHIMO_BASE_URL"))
            .newBuilder()
            .addPathSegments("sdk/v2/api/license/users/set-status")
            .build();
    String json =
        """
        {
          "userIds": ["1", "2"],
          "status": 1
        }
        """;
    RequestBody body = RequestBody.create(json, MediaType.get("application/json"));
    Request request =
        new Request.Builder()
            .url(url)
            .header("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
            .header("X-Shimo-Token", env("SHIMO_TOKEN"))
            .post(body)
            .build();

    OkHttpClient client = new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(60)).build();
    try (Response response = client.newCall(request).execute()) {
      String reply = response.body().string();
      if (!response.isSuccessful()) {
        System.err.println("HTTP " + response.code() + ": " + reply);
        System.exit(1);
      }
      System.out.println("HTTP " + response.code());
    }
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }
}

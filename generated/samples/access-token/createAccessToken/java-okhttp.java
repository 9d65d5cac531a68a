// Create an access token: POST /AccessToken/{appKey}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
// A reply with status 200 reports a failure unless its code is 200.

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

final class CreateAccessToken {
  public static void main(String[] args) throws IOException {
    HttpUrl url =
        HttpUrl.get(env("ZSGF_BASE_URL"))
            .newBuilder()
            .addPathSegments("AccessToken")
            .addPathSegment(env("ZSGF_APP_KEY"))
            .build();
    String json =
        """
        {
          "title": "数据同步",
          "tags": "后台",
          "userID": 20001,
          "description": "每晚同步订单",
          "permissions": "read,write",
          "expireInDays": 30
        }
        """;
    RequestBody body = RequestBody.create(json, MediaType.get("application/json"));
    Request request =
        new Request.Builder()
            .url(url)
            .header("Authorization", "Bearer " + env("ZSGF_ACCESS_TOKEN"))
            .post(body)
            .build();

    OkHttpClient client = new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(60)).build();
    try (Response response = client.newCall(request).execute()) {
      String reply = response.body().string();
      if (!response.isSuccessful()) {
        System.err.println("HTTP " + response.code() + ": " + reply);
        System.exit(1);
      }
      System.out.println(reply);
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

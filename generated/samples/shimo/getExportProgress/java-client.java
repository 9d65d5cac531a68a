// Get the progress of an export: POST /sdk/v2/api/files/v1/export/progress
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.ExportProgressData;

final class GetExportProgress {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    ExportProgressData result = shimo.exports().getProgress("3oo4vnBJgcG5HxMm:1:603:xmind");
    System.out.println(result);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private GetExportProgress() {}
}

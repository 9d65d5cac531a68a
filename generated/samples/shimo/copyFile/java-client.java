// Copy a collaborative file: POST /sdk/v2/shimo-files/{fileId}/copy
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.Task;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.CopyFileRequest;
import io.github.collabopenapi.shimo.model.CopyState;

final class CopyFile {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    Task<CopyState, CopyState> task =
        shimo
            .files()
            .copy(
                "qeK4Xdxvxg8jF5gz",
                CopyFileRequest.builder().fileId("83478944-8d4c-4936-baff-20ab180eb712").build());
    task.answer().ifPresent(System.out::println);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private CopyFile() {}
}

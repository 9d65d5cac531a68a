// Create a collaborative file: POST /sdk/v2/api/files
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.CreateFileParams;
import io.github.collabopenapi.shimo.model.CreateFileRequest;
import io.github.collabopenapi.shimo.model.FileType;

final class CreateFile {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    shimo
        .files()
        .create(
            CreateFileRequest.builder()
                .type(FileType.DOCUMENT)
                .fileId("83478944-8d4c-4936-baff-20ab180eb712")
                .build(),
            CreateFileParams.builder()
                .lang("en")
                .acceptLanguage("zh-CN,zh;q=0.9,en;q=0.8")
                .build());
    System.out.println("done");
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private CreateFile() {}
}

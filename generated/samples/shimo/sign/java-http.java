// Make a signature for Shimo: a JWT, signed by HMAC with SHA-256
//
// Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
// SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
// SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

final class Sign {
  public static void main(String[] args) throws GeneralSecurityException {
    boolean license = "license".equals(System.getenv("SHIMO_SIGNATURE_SCOPE"));
    Duration lifetime = license ? Duration.ofMinutes(4) : Duration.ofHours(24);
    long exp =
        Optional.ofNullable(System.getenv("SHIMO_SIGNATURE_EXP"))
            .map(Long::parseLong)
            .orElseGet(() -> Instant.now().plus(lifetime).getEpochSecond());

    String header = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + env("SHIMO_APP_ID") + "\"}";
    String claims = "{\"exp\":" + exp + (license ? ",\"scope\":\"license\"}" : "}");
    String token = encode(header.getBytes(UTF_8)) + "." + encode(claims.getBytes(UTF_8));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(env("SHIMO_APP_SECRET").getBytes(UTF_8), "HmacSHA256"));
    System.out.println(token + "." + encode(mac.doFinal(token.getBytes(UTF_8))));
  }

  private static String encode(byte[] part) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }
}

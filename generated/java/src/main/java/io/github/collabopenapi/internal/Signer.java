package io.github.collabopenapi.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shimo's signatures: JSON Web Tokens, HS256, keyed with the AppSecret. Ordinary ones are kept
 * until half of their life is over, license ones are made once each. The same claims give the same
 * bytes in every language: {@code alg}, {@code typ}, {@code kid}; {@code exp}, {@code scope},
 * {@code jti}.
 */
public final class Signer implements Credential {
  /** Seconds, as in the vendor's own SDK. The vendor allows 7 days. */
  private static final long ORDINARY_LIFETIME = 24 * 60 * 60;

  /** Seconds. The vendor refuses 5 minutes and more. */
  private static final long LICENSE_LIFETIME = 4 * 60;

  /** A license signature ends no sooner than in as many seconds. */
  private static final long LICENSE_LEAST = 60;

  private final String header;
  private final Supplier<String> appSecret;
  private final Clock clock;
  private final boolean jti;
  private final Set<Long> licenses = new HashSet<>();
  private volatile Kept ordinary;

  private record Kept(long made, String signature) {}

  /** Signs for an app; with {@code jti}, license signatures differ in that instead of in exp. */
  public Signer(String appId, Supplier<String> appSecret, Clock clock, boolean jti) {
    this.header = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":" + quote(appId) + "}");
    this.appSecret = appSecret;
    this.clock = clock;
    this.jti = jti;
  }

  @Override
  public String value(Operation<?> operation, long end) throws InterruptedException {
    if (operation.scope == null) {
      return ordinary();
    }
    if (jti) {
      return sign(seconds() + LICENSE_LIFETIME, operation.scope, UUID.randomUUID().toString());
    }
    return sign(nextLicenseExpiry(end), operation.scope, null);
  }

  @Override
  public boolean isRenewable() {
    return true;
  }

  @Override
  public synchronized void refused(String value) {
    if (ordinary != null && ordinary.signature.equals(value)) {
      ordinary = null;
    }
  }

  private String ordinary() {
    Kept kept = ordinary;
    if (isGood(kept)) {
      return kept.signature;
    }
    synchronized (this) {
      if (!isGood(ordinary)) {
        long seconds = seconds();
        ordinary = new Kept(seconds, sign(seconds + ORDINARY_LIFETIME, null, null));
      }
      return ordinary.signature;
    }
  }

  /** A clock that was set back would keep a signature for longer than it lives. */
  private boolean isGood(Kept kept) {
    long seconds = seconds();
    return kept != null && seconds >= kept.made && seconds < kept.made + ORDINARY_LIFETIME / 2;
  }

  /**
   * Descends from the longest lifetime, because nothing but the expiry tells two license signatures
   * apart. Waits for the next second when all are used up.
   */
  private long nextLicenseExpiry(long end) throws InterruptedException {
    while (true) {
      synchronized (licenses) {
        long seconds = seconds();
        licenses.removeIf(used -> used < seconds);
        for (long expiry = seconds + LICENSE_LIFETIME; expiry > seconds + LICENSE_LEAST; expiry--) {
          if (licenses.add(expiry)) {
            return expiry;
          }
        }
      }
      long wait = TimeUnit.MILLISECONDS.toNanos(1000 - Math.floorMod(clock.millis(), 1000L));
      Deadline.sleep(Math.min(wait, Math.max(0, end - System.nanoTime())));
      if (System.nanoTime() >= end) {
        throw new Deadline.Passed();
      }
    }
  }

  private String sign(long expires, String scope, String id) {
    String claims =
        "{\"exp\":"
            + expires
            + (scope == null ? "" : ",\"scope\":" + quote(scope))
            + (id == null ? "" : ",\"jti\":" + quote(id))
            + "}";
    String content = header + "." + encode(claims);
    String secret = appSecret.get();
    if (secret == null || secret.isEmpty()) {
      throw new IllegalArgumentException("the AppSecret is empty");
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java has no HmacSHA256", missing);
    }
  }

  private long seconds() {
    return Math.floorDiv(clock.millis(), 1000L);
  }

  private static String encode(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A JSON text in the one form that all languages write, that of JavaScript. */
  static String quote(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int index = 0; index < text.length(); index++) {
      char each = text.charAt(index);
      switch (each) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\f' -> json.append("\\f");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (each < ' ') {
            json.append(String.format("\\u%04x", (int) each));
          } else {
            json.append(each);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}

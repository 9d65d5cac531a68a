package io.github.collabopenapi.internal;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.CallTimeoutException;
import io.github.collabopenapi.CanceledException;
import io.github.collabopenapi.ClientOptions;
import io.github.collabopenapi.NetworkException;
import io.github.collabopenapi.RedirectException;
import io.github.collabopenapi.RemoteFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens files that the server names by an address. No credentials go along, so redirects are
 * followed. The address gives access to the file: no exception shows it.
 */
final class Download {
  /** RFC 6266: {@code filename*} in UTF-8 goes before {@code filename}. */
  private static final Pattern EXTENDED =
      Pattern.compile("filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLAIN =
      Pattern.compile(
          "filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

  private static final int MOST_HOPS = 5;
  private static final String FAULT = "the file cannot be downloaded";

  private Download() {}

  /** Whether a text is an absolute address of a file. */
  static boolean isAddress(String text) {
    try {
      URI address = URI.create(text);
      return address.getHost() != null && address.getScheme().matches("https?");
    } catch (IllegalArgumentException invalid) {
      return false;
    }
  }

  static RemoteFile open(String operation, String url, ClientOptions client, CallOptions options) {
    Duration timeout = options.timeout().orElse(client.timeout());
    long end = Deadline.after(timeout);
    String address = url;
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      HttpResponse<InputStream> response = send(operation, address, client, timeout, end);
      int status = response.statusCode();
      if (status >= 200 && status < 300) {
        return fileOf(response);
      }
      close(response);
      String location = response.headers().firstValue("Location").orElse(null);
      if (status < 300 || status >= 400 || location == null) {
        throw new ApiException(
            operation, new ApiException.Refusal(status, null, FAULT, null, null, null, null), null);
      }
      address = targetOf(operation, address, location);
    }
    throw new RedirectException(operation, FAULT + ": more than " + MOST_HOPS + " redirects");
  }

  private static String targetOf(String operation, String base, String location) {
    try {
      String target = URI.create(base).resolve(location).toString();
      if (isAddress(target)) {
        return target;
      }
    } catch (IllegalArgumentException invalid) {
      // It is refused below.
    }
    throw new RedirectException(operation, FAULT + ": a redirect leads to no address");
  }

  private static HttpResponse<InputStream> send(
      String operation, String address, ClientOptions client, Duration timeout, long end) {
    try {
      HttpRequest request =
          Draft.request(address, end)
              .method("GET", OnceOnly.of(BodyPublishers.noBody(), client.httpClient()))
              .build();
      return client.httpClient().send(request, BodyHandlers.ofInputStream());
    } catch (HttpTimeoutException | Deadline.Passed late) {
      throw new CallTimeoutException(operation, timeout);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CanceledException(operation);
    } catch (IOException fault) {
      throw new NetworkException(operation, FAULT, new Redaction(List.of(address)).fault(fault));
    }
  }

  private static void close(HttpResponse<InputStream> response) {
    try {
      response.body().close();
    } catch (IOException ignored) {
      // Nobody reads it.
    }
  }

  private static RemoteFile fileOf(HttpResponse<InputStream> response) {
    HttpHeaders headers = response.headers();
    String path = response.uri().getRawPath();
    String name =
        headers
            .firstValue("Content-Disposition")
            .map(Download::nameIn)
            .orElseGet(() -> decoded(path.substring(path.lastIndexOf('/') + 1)));
    // The length is that of the compressed content, if it is compressed.
    boolean known = headers.firstValue("Content-Encoding").isEmpty();
    Long size = known ? sizeIn(headers) : null;
    String type = headers.firstValue("Content-Type").orElse(null);
    return new RemoteFile(response.body(), name, type, size);
  }

  private static Long sizeIn(HttpHeaders headers) {
    long size = headers.firstValueAsLong("Content-Length").orElse(-1);
    return size < 0 ? null : size;
  }

  /** The name in a {@code Content-Disposition}, null if there is none. */
  private static String nameIn(String disposition) {
    // Java reads headers as ISO 8859-1, while servers write names in UTF-8.
    byte[] bytes = disposition.getBytes(StandardCharsets.ISO_8859_1);
    String text =
        disposition.chars().allMatch(each -> each < 256)
            ? new String(bytes, StandardCharsets.UTF_8)
            : disposition;
    Matcher extended = EXTENDED.matcher(text);
    if (extended.find()) {
      return decoded(extended.group(1));
    }
    Matcher plain = PLAIN.matcher(text);
    if (!plain.find()) {
      return null;
    }
    return plain.group(1) == null ? plain.group(2) : plain.group(1).replaceAll("\\\\(.)", "$1");
  }

  private static String decoded(String text) {
    try {
      return java.net.URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException invalid) {
      return text;
    }
  }
}

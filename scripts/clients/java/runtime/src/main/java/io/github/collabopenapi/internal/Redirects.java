package io.github.collabopenapi.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

/**
 * Follows redirects by hand, because the credentials must not go to another host: it gets neither
 * credentials nor headers of the caller, and no body.
 */
final class Redirects {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
  private static final int MOST = 5;

  private final Draft draft;
  private final List<Credentials.Sent> sent;
  private final HttpClient client;
  private final long end;

  /** A redirect that is not followed. Another attempt would only lead to it again. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** Sends a request once. */
  interface Exchange<T> {
    HttpResponse<T> send(HttpRequest request) throws InterruptedException, IOException;
  }

  Redirects(Draft draft, List<Credentials.Sent> sent, HttpClient client, long end) {
    this.draft = draft;
    this.sent = sent;
    this.client = client;
    this.end = end;
  }

  <T> HttpResponse<T> follow(HttpRequest first, Exchange<T> exchange)
      throws InterruptedException, IOException {
    HttpRequest request = first;
    boolean hasBody = draft.body() != Body.NONE;
    boolean atHome = true;
    for (int hop = 1; ; hop++) {
      HttpResponse<T> response = exchange.send(request);
      String location = response.headers().firstValue("Location").orElse(null);
      if (!STATUSES.contains(response.statusCode()) || location == null) {
        return response;
      }
      if (hop > MOST) {
        throw new Refused("the server answered with more than " + MOST + " redirects");
      }
      URI target = targetOf(request.uri(), location);
      boolean becomesGet =
          response.statusCode() == 303
              || (response.statusCode() < 303 && request.method().equals("POST"));
      hasBody = hasBody && !becomesGet;
      String method = becomesGet ? "GET" : request.method();
      if (!isSameOrigin(target, request.uri())) {
        atHome = false;
        if (hasBody) {
          throw new Refused(
              "a redirect leads to another host, which is not given the body of the request");
        }
      }
      if (hasBody && !draft.body().repeatable()) {
        throw new Refused("a redirect asks for the body again, which is a stream");
      }
      request = next(request, target, method, hasBody, atHome);
    }
  }

  private HttpRequest next(
      HttpRequest last, URI target, String method, boolean hasBody, boolean atHome) {
    String query = target.getRawQuery() == null ? "" : "&" + target.getRawQuery();
    List<Credentials.Sent> missing =
        sent.stream().filter(each -> !query.contains("&" + each.carrier().name() + "=")).toList();
    HttpRequest.Builder request =
        Draft.request(
            atHome ? Credentials.inQuery(target.toString(), missing) : target.toString(), end);
    request.method(
        method, OnceOnly.of((hasBody ? draft.body() : Body.NONE).publisher().get(), client));
    last.headers()
        .map()
        .forEach(
            (name, values) -> {
              boolean stays = hasBody || !name.equalsIgnoreCase("Content-Type");
              if (name.equalsIgnoreCase("Accept") || (atHome && stays)) {
                request.setHeader(name, values.get(0));
              }
            });
    return request.build();
  }

  private static URI targetOf(URI base, String location) {
    URI target;
    try {
      target = base.resolve(location);
    } catch (IllegalArgumentException invalid) {
      throw new Refused("a redirect leads to no address");
    }
    String scheme = String.valueOf(target.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https") || target.getHost() == null) {
      throw new Refused("a redirect leads to " + scheme + ":");
    }
    return target;
  }

  private static boolean isSameOrigin(URI one, URI other) {
    return one.getScheme().equals(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && portOf(one) == portOf(other);
  }

  private static int portOf(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return address.getScheme().equals("https") ? 443 : 80;
  }
}

package io.github.collabopenapi.internal;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a client proves itself with, and how that gets into a request.
 *
 * @param sources by what they prove
 * @param transport which alternative to take where an operation offers several, null for the first
 * @param signs whether signatures are made, which depend on the clock of this machine
 */
public record Credentials(
    Map<Carrier.Kind, Credential> sources, Carrier.Place transport, boolean signs) {

  /** A credential as one attempt sends it. */
  record Sent(Carrier carrier, String value, Credential source) {
    /** The identifier of the app is no secret. */
    boolean isSecret() {
      return carrier.credential() != Carrier.Kind.APP_ID;
    }
  }

  /** The credentials for one attempt of an operation. */
  List<Sent> collect(Operation<?> operation, long end) throws InterruptedException {
    List<Carrier> carriers = choose(operation.security);
    List<Sent> sent = new ArrayList<>(carriers.size());
    for (Carrier carrier : carriers) {
      Credential source = sources.get(carrier.credential());
      if (source == null) {
        // The one credential that a client may be told not to send.
        if (carrier.credential() == Carrier.Kind.APP_ID) {
          continue;
        }
        throw missing(operation, carrier, "the client was created without");
      }
      String value = source.value(operation, end);
      if (value == null || value.isEmpty()) {
        throw missing(operation, carrier, "there is no value for");
      }
      sent.add(new Sent(carrier, value, source));
    }
    return sent;
  }

  /** Adds those that travel in the query. */
  static String inQuery(String url, List<Sent> sent) {
    StringBuilder target = new StringBuilder(url);
    for (Sent each : sent) {
      if (each.carrier().place() == Carrier.Place.QUERY) {
        target
            .append(target.indexOf("?") < 0 ? '?' : '&')
            .append(each.carrier().name())
            .append('=');
        Percent.encode(target, each.value());
      }
    }
    return target.toString();
  }

  /** Adds those that travel in headers. */
  static void inHeaders(Operation<?> operation, HttpRequest.Builder request, List<Sent> sent) {
    for (Sent each : sent) {
      Carrier carrier = each.carrier();
      try {
        switch (carrier.place()) {
          case BEARER -> request.setHeader("Authorization", "Bearer " + each.value());
          case HEADER -> request.setHeader(carrier.name(), each.value());
          default -> {}
        }
      } catch (IllegalArgumentException invalid) {
        // Its message shows the value.
        throw missing(operation, carrier, "characters that cannot stand in a header are in");
      }
    }
  }

  private List<Carrier> choose(List<List<Carrier>> security) {
    for (List<Carrier> carriers : security) {
      if (carriers.stream().allMatch(carrier -> carrier.place() == transport)) {
        return carriers;
      }
    }
    return security.isEmpty() ? List.of() : security.get(0);
  }

  private static IllegalArgumentException missing(
      Operation<?> operation, Carrier carrier, String what) {
    return new IllegalArgumentException(
        operation.id + ": " + what + " the credential " + carrier.credential());
  }
}

package io.github.collabopenapi.internal;

import io.github.collabopenapi.CallTimeoutException;
import io.github.collabopenapi.CanceledException;
import io.github.collabopenapi.ClientException;
import io.github.collabopenapi.ClientOptions;
import io.github.collabopenapi.Hooks;
import io.github.collabopenapi.NetworkException;
import io.github.collabopenapi.RedirectException;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** Attempts of calls: each from its credentials to the end of its answer. */
final class Attempts {
  /** Java's timers are not exact, in nanoseconds. */
  private static final long CLOSE = 20_000_000;

  /** Statuses with which a server may answer to a signature that is not valid. */
  private static final Set<Integer> MAY_CONCERN_SIGNATURE = Set.of(400, 401, 403);

  private final ClientOptions options;
  private final Credentials credentials;

  Attempts(ClientOptions options, Credentials credentials) {
    this.options = options;
    this.credentials = credentials;
  }

  /**
   * Sends a request once.
   *
   * @param number 1 for the first attempt of a call
   * @param callEnd when the call ends, whatever the limit of the attempt
   */
  Answer attempt(Draft draft, int number, long callEnd) {
    Operation<?> operation = draft.operation();
    Duration timeout = draft.options().timeout().orElse(options.timeout());
    Hooks.Attempt event = eventOf(draft, number);
    long start = System.nanoTime();
    long end = Math.min(start + Deadline.nanosOf(timeout), callEnd);
    try {
      List<Credentials.Sent> sent = credentials.collect(operation, end);
      Answer answer = send(draft, sent, headersOf(event), end);
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      tell(
          () ->
              options
                  .hooks()
                  .onResponse(
                      new Hooks.Answered(
                          event,
                          answer.status(),
                          AnswerHeaders.requestId(answer.headers(), answer.secrets()),
                          duration)));
      return answer;
    } catch (Deadline.Passed passed) {
      CallTimeoutException fault = new CallTimeoutException(operation.id, timeout);
      failed(event, start, fault);
      // The limit that was passed is that of the call, if that comes first.
      throw end == callEnd ? passed : fault;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw failed(event, start, new CanceledException(operation.id));
    } catch (RuntimeException fault) {
      throw failed(event, start, fault);
    }
  }

  private RuntimeException failed(Hooks.Attempt event, long start, RuntimeException fault) {
    boolean told = fault instanceof NetworkException || fault instanceof CallTimeoutException;
    Optional<ClientException> shown =
        told ? Optional.of((ClientException) fault) : Optional.empty();
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    tell(() -> options.hooks().onError(new Hooks.Failed(event, shown, duration)));
    return fault;
  }

  private static Hooks.Attempt eventOf(Draft draft, int number) {
    Operation<?> operation = draft.operation();
    String url = new Redaction(draft.secrets()).text(draft.url());
    return new Hooks.Attempt(
        operation.id, operation.method, operation.path.toString(), url, number);
  }

  private Map<String, String> headersOf(Hooks.Attempt event) {
    try {
      Map<String, String> headers = options.hooks().onRequest(event);
      return headers == null ? Map.of() : headers;
    } catch (RuntimeException ignored) {
      return Map.of();
    }
  }

  private Answer send(Draft draft, List<Credentials.Sent> sent, Map<String, String> more, long end)
      throws InterruptedException {
    List<String> secrets = new ArrayList<>(draft.secrets());
    sent.stream().filter(Credentials.Sent::isSecret).forEach(each -> secrets.add(each.value()));
    try {
      HttpRequest request = draft.request(sent, more, options.httpClient(), end);
      HttpResponse<LimitedBytes> response =
          options.followRedirects()
              ? new Redirects(draft, sent, options.httpClient(), end)
                  .follow(request, this::exchange)
              : exchange(request);
      LimitedBytes.Content content = response.body().await(end);
      HttpHeaders headers = response.headers();
      int status = response.statusCode();
      return new Answer(status, headers, content, sent, secrets, clockAhead(status, headers, sent));
    } catch (Redirects.Refused refused) {
      throw new RedirectException(draft.operation().id, refused.getMessage());
    } catch (HttpTimeoutException late) {
      // A client of the caller's may have a shorter limit for connections.
      if (late instanceof HttpConnectTimeoutException && System.nanoTime() < end - CLOSE) {
        throw faultOf(draft.operation().id, late, secrets);
      }
      throw new Deadline.Passed();
    } catch (ExecutionException fault) {
      throw faultOf(draft.operation().id, inTime(fault.getCause(), end), secrets);
    } catch (IOException fault) {
      throw faultOf(draft.operation().id, inTime(fault, end), secrets);
    }
  }

  private HttpResponse<LimitedBytes> exchange(HttpRequest request)
      throws InterruptedException, IOException {
    HttpResponse<LimitedBytes> response;
    try {
      response =
          options.httpClient().send(request, info -> new LimitedBytes(options.maxResponseBytes()));
    } catch (IllegalArgumentException fault) {
      // Java takes what stands for a length for a number.
      throw new IOException("the answer has no valid length", fault);
    }
    // Of several lengths it takes the first one, and one below zero for none.
    List<String> lengths = response.headers().allValues("Content-Length");
    boolean valid = lengths.stream().allMatch(each -> each.matches("\\d+"));
    if (!valid || lengths.stream().distinct().count() > 1) {
      response.body().abandon();
      throw new IOException("the answer has no valid length");
    }
    return response;
  }

  /** A fault, unless the time was over: Java closes the connection then, which looks like one. */
  private static <T extends Throwable> T inTime(T fault, long end) {
    if (System.nanoTime() >= end - CLOSE) {
      throw new Deadline.Passed();
    }
    return fault;
  }

  private static RuntimeException faultOf(String operation, Throwable fault, List<String> secrets) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof Multipart.WrongSize) {
        return new IllegalArgumentException(operation + ": " + each.getMessage());
      }
    }
    Redaction redaction = new Redaction(secrets);
    return new NetworkException(operation, redaction.text(reasonOf(fault)), redaction.fault(fault));
  }

  /** The innermost message says most. */
  private static String reasonOf(Throwable fault) {
    Throwable innermost = fault;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String message = innermost.getMessage();
    return message == null ? innermost.getClass().getSimpleName() : message;
  }

  private Duration clockAhead(int status, HttpHeaders headers, List<Credentials.Sent> sent) {
    if (!credentials.signs()
        || !MAY_CONCERN_SIGNATURE.contains(status)
        || sent.stream().noneMatch(each -> each.carrier().credential() == Carrier.Kind.SIGNATURE)) {
      return null;
    }
    return AnswerHeaders.serverTime(headers)
        .map(server -> Duration.between(server, options.clock().instant()))
        .orElse(null);
  }

  /** An observer doesn't break a call. */
  static void tell(Runnable hook) {
    try {
      hook.run();
    } catch (RuntimeException ignored) {
      // It is the observer's.
    }
  }
}

package io.github.collabopenapi;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The options that the clients of all APIs have.
 *
 * @param <B> the builder of one client
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(60);
  private static final long USUAL_RESPONSE_BYTES = 64L * 1024 * 1024;
  private static final int USUAL_JSON_DEPTH = 512;

  private String baseUrl;
  private HttpClient httpClient;
  private Duration timeout = USUAL_TIMEOUT;
  private Duration deadline = Duration.ZERO;
  private Integer retries;
  private boolean followRedirects;
  private Limiter limiter;
  private Hooks hooks = new Hooks() {};
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private Clock clock = Clock.systemUTC();
  private long maxResponseBytes = USUAL_RESPONSE_BYTES;
  private int maxJsonDepth = USUAL_JSON_DEPTH;

  /** A builder with the usual values. */
  protected ClientBuilder() {}

  /**
   * Returns this builder by its own type.
   *
   * @return this builder
   */
  protected abstract B self();

  /**
   * Sets the address of the server, such as {@code https://host}. A path in it goes before that of
   * each operation.
   *
   * @param address the address, without query
   * @return this builder
   */
  public B baseUrl(String address) {
    this.baseUrl = address;
    return self();
  }

  /**
   * Sets what sends the requests: for a proxy, certificates or an executor of your own. All clients
   * share one unless set. It must not follow redirects by itself, since credentials would go along.
   * With an authenticator, for a proxy that asks for a password, it may send a request twice by
   * itself.
   *
   * @param client sends the requests
   * @return this builder
   */
  public B httpClient(HttpClient client) {
    this.httpClient = client;
    return self();
  }

  /**
   * Sets the time limit of an attempt, body included; 60 seconds unless set.
   *
   * @param limit the limit, zero for none
   * @return this builder
   */
  public B timeout(Duration limit) {
    this.timeout = limit;
    return self();
  }

  /**
   * Sets the time limit of a call, with all its attempts and the pauses between them; none unless
   * set.
   *
   * @param limit the limit, zero for none
   * @return this builder
   */
  public B deadline(Duration limit) {
    this.deadline = limit;
    return self();
  }

  /**
   * Sets how often a call is sent again after a network fault, a timeout, or the status 408, 429 or
   * 5xx; twice unless set.
   *
   * <p>Only calls that the description calls safe to repeat are, and none whose body is a stream
   * that cannot be read again. The pause is the one that the server asks for, up to 60 seconds, or
   * grows from 0.5 to 8 seconds at most, with jitter. Each attempt is signed anew.
   *
   * @param most the number, 0 for never
   * @return this builder
   */
  public B retries(int most) {
    this.retries = most;
    return self();
  }

  /**
   * Sets whether redirects are followed, up to five for an attempt; they are errors unless set.
   * Another host gets no credentials, no headers of yours and no body.
   *
   * @param follow whether redirects are followed
   * @return this builder
   */
  public B followRedirects(boolean follow) {
    this.followRedirects = follow;
    return self();
  }

  /**
   * Sets what decides when an attempt may start. Clients can share one. None unless set.
   *
   * @param each waits for the turn of an attempt
   * @return this builder
   */
  public B limiter(Limiter each) {
    this.limiter = each;
    return self();
  }

  /**
   * Sets who is told what the client does, for logs, metrics and traces.
   *
   * @param observer told of each attempt
   * @return this builder
   */
  public B hooks(Hooks observer) {
    this.hooks = observer;
    return self();
  }

  /**
   * Adds a header to every request.
   *
   * @param name the name of the header
   * @param value its value
   * @return this builder
   */
  public B header(String name, String value) {
    headers.put(name, value);
    return self();
  }

  /**
   * Sets the time that signatures and kept tokens depend on; that of this machine unless set.
   *
   * @param time the clock
   * @return this builder
   */
  public B clock(Clock time) {
    this.clock = time;
    return self();
  }

  /**
   * Sets how long an answer may be; 64 MiB unless set. A longer success makes a {@link
   * ParseException}. Files that an export ends in are streams, which have no limit.
   *
   * @param most the number of bytes
   * @return this builder
   */
  public B maxResponseBytes(long most) {
    this.maxResponseBytes = most;
    return self();
  }

  /**
   * Sets how deeply arrays and objects of an answer may be nested; 512 levels unless set. A success
   * that is nested deeper makes a {@link ParseException}.
   *
   * @param levels the number of levels
   * @return this builder
   */
  public B maxJsonDepth(int levels) {
    this.maxJsonDepth = levels;
    return self();
  }

  /**
   * Returns the options that were set.
   *
   * @param usualBaseUrl address of the server unless one was set, null if there is none
   * @return the options
   * @throws IllegalArgumentException if the address is none, or the HTTP client follows redirects
   */
  protected final ClientOptions options(String usualBaseUrl) {
    if (httpClient != null && httpClient.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "httpClient follows redirects, and would take the credentials along: create it with"
              + " Redirect.NEVER, and set followRedirects on this builder");
    }
    return new ClientOptions(
        BaseUrl.checked(baseUrl == null ? usualBaseUrl : baseUrl),
        httpClient == null ? SharedHttpClient.INSTANCE : httpClient,
        Objects.requireNonNull(timeout, "timeout"),
        Objects.requireNonNull(deadline, "deadline"),
        retries == null ? OptionalInt.empty() : OptionalInt.of(retries),
        followRedirects,
        Optional.ofNullable(limiter),
        Objects.requireNonNull(hooks, "hooks"),
        Collections.unmodifiableMap(new TreeMap<>(headers)),
        Objects.requireNonNull(clock, "clock"),
        maxResponseBytes,
        maxJsonDepth);
  }

  /** Made when the first client needs it. */
  private static final class SharedHttpClient {
    static final HttpClient INSTANCE = HttpClient.newHttpClient();
  }
}

package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ClientBuilder;
import io.github.collabopenapi.ClientOptions;
import io.github.collabopenapi.internal.Api;
import io.github.collabopenapi.internal.Carrier;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.internal.Credential;
import io.github.collabopenapi.internal.Credentials;
import io.github.collabopenapi.internal.Signer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The server side of the Shimo SDK, version 2: an integrator's own server manages files, seats and
 * sheet contents with it. Users edit in the Shimo editor, which the integrator embeds in a page.
 * Files belong to the integrator, and Shimo knows them by the identifiers that the integrator
 * chose.
 *
 * <p>A client is safe for use by several threads. Create one and keep it: it holds the signatures
 * or tokens that it got, and there is nothing to close.
 */
public final class ShimoClient {
  private final Client client;
  private final AppsService apps;
  private final UsersService users;
  private final FilesService files;
  private final HistoryService history;
  private final RevisionsService revisions;
  private final ContentService content;
  private final PreviewsService previews;
  private final ImportsService imports;
  private final ExportsService exports;
  private final SheetsService sheets;

  private ShimoClient(Client client) {
    this.client = client;
    this.apps = new AppsService(client);
    this.users = new UsersService(client);
    this.files = new FilesService(client);
    this.history = new HistoryService(client);
    this.revisions = new RevisionsService(client);
    this.content = new ContentService(client);
    this.previews = new PreviewsService(client);
    this.imports = new ImportsService(client);
    this.exports = new ExportsService(client);
    this.sheets = new SheetsService(client);
  }

  /**
   * Returns a builder of clients.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The integrator's app, its license and its callback URL.
   *
   * @return the methods of Apps
   */
  public AppsService apps() {
    return apps;
  }

  /**
   * The users known to the app and the state of their seats.
   *
   * @return the methods of Seats
   */
  public UsersService users() {
    return users;
  }

  /**
   * Creating, copying and deleting collaborative files.
   *
   * @return the methods of Files
   */
  public FilesService files() {
    return files;
  }

  /**
   * The history of a file and its saved revisions.
   *
   * @return the methods of History
   */
  public HistoryService history() {
    return history;
  }

  /**
   * The history of a file and its saved revisions.
   *
   * @return the methods of History
   */
  public RevisionsService revisions() {
    return revisions;
  }

  /**
   * What stands in a file, as plain text, mentions and comments.
   *
   * @return the methods of Content
   */
  public ContentService content() {
    return content;
  }

  /**
   * Read-only pages of files in the integrator's storage, embedded in an iframe.
   *
   * @return the methods of Previews
   */
  public PreviewsService previews() {
    return previews;
  }

  /**
   * Turning an office file into a collaborative one, as a task that is polled.
   *
   * @return the methods of Imports
   */
  public ImportsService imports() {
    return imports;
  }

  /**
   * Turning a collaborative file into an office file, as a task that is polled.
   *
   * @return the methods of Exports
   */
  public ExportsService exports() {
    return exports;
  }

  /**
   * Reading and changing cells, rows and sheets of a spreadsheet.
   *
   * @return the methods of Sheets
   */
  public SheetsService sheets() {
    return sheets;
  }

  /** Without any option, since most are secrets. */
  @Override
  public String toString() {
    return "ShimoClient@" + Integer.toHexString(client.hashCode());
  }

  /** The names of the paths that servers offer under two. */
  public enum PathFamily {
    /** The name {@code shimo-files}, which all servers have. */
    SHIMO_FILES,
    /** The name {@code collab-files}, which newer servers prefer. */
    COLLAB_FILES
  }

  /** Builds {@link ShimoClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private String appId;
    private Supplier<String> appSecret;
    private Function<Optional<String>, String> signature;
    private Credential token;
    private Carrier.Place transport = Carrier.Place.HEADER;
    private boolean queryAppId = true;
    private boolean jti;
    private PathFamily pathFamily = PathFamily.SHIMO_FILES;

    private Builder() {}

    /**
     * Sets the AppId that Shimo gave the integrator.
     *
     * @param value the value
     * @return this builder
     */
    public Builder appId(String value) {
      this.appId = value;
      return this;
    }

    /**
     * Sets the AppSecret that Shimo gave you. It never leaves this process.
     *
     * @param secret the AppSecret
     * @return this builder
     */
    public Builder appSecret(String secret) {
      return appSecret(() -> secret);
    }

    /**
     * Sets where to get the AppSecret; it is asked each time that a signature is made.
     *
     * @param source gets the AppSecret
     * @return this builder
     */
    public Builder appSecret(Supplier<String> source) {
      this.appSecret = source;
      return this;
    }

    /**
     * Sets what gets a signature that your own server made, instead of the AppSecret. It is asked
     * for each attempt, with the scope that is wanted, and once more after a 401. One for the scope
     * {@code license} must not be handed out twice.
     *
     * @param source gets a signature for a scope, which is empty for an ordinary one
     * @return this builder
     */
    public Builder signature(Function<Optional<String>, String> source) {
      this.signature = source;
      return this;
    }

    /**
     * Sets the token of the user on whose behalf the calls are made, issued by you.
     *
     * @param value the token
     * @return this builder
     */
    public Builder token(String value) {
      this.token = Credential.fixed(value);
      return this;
    }

    /**
     * Sets where to get the token of the user; it is asked for each attempt, and once more after a
     * 401.
     *
     * @param source gets the token
     * @return this builder
     */
    public Builder token(Supplier<String> source) {
      this.token = Credential.of(source);
      return this;
    }

    /**
     * Sets whether signature and token travel in the query, the only way for servers of SDK 3.10,
     * instead of in headers.
     *
     * @param inQuery whether they travel in the query
     * @return this builder
     */
    public Builder credentialsInQuery(boolean inQuery) {
      this.transport = inQuery ? Carrier.Place.QUERY : Carrier.Place.HEADER;
      return this;
    }

    /**
     * Sets whether the AppId travels in the query beside a signature there; true unless set.
     * Servers of SDK 3.10 require the parameter, later ones deprecate it.
     *
     * @param sent whether it is sent
     * @return this builder
     */
    public Builder queryAppId(boolean sent) {
      this.queryAppId = sent;
      return this;
    }

    /**
     * Sets whether license signatures hold a random {@code jti}, so that any number of them can be
     * made in a second. The vendor does not document that claim. Unless set, they differ in {@code
     * exp}, which allows 180 within 4 minutes.
     *
     * @param random whether they hold one
     * @return this builder
     */
    public Builder jti(boolean random) {
      this.jti = random;
      return this;
    }

    /**
     * Sets which name is used of the paths that servers offer under two: {@code shimo-files}
     * (unless set), which all have, or {@code collab-files}, which newer ones prefer.
     *
     * @param family the segment of those paths
     * @return this builder
     */
    public Builder pathFamily(PathFamily family) {
      this.pathFamily = family;
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Makes the client.
     *
     * @return a client
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public ShimoClient build() {
      ClientOptions options = options(null);
      if (appId == null || appId.isEmpty()) {
        throw new IllegalArgumentException("appId is missing");
      }
      if ((appSecret == null) == (signature == null)) {
        throw new IllegalArgumentException("a client of Shimo needs either appSecret or signature");
      }
      if (token == null) {
        throw new IllegalArgumentException("token is missing");
      }
      Map<Carrier.Kind, Credential> sources = new LinkedHashMap<>();
      sources.put(
          Carrier.Kind.SIGNATURE,
          signature == null
              ? new Signer(appId, appSecret, options.clock(), jti)
              : Credential.scoped(signature));
      sources.put(Carrier.Kind.TOKEN, token);
      if (queryAppId) {
        sources.put(Carrier.Kind.APP_ID, Credential.fixed(appId));
      }
      Credentials credentials = new Credentials(sources, transport, signature == null);
      return new ShimoClient(new Client(api(), options, credentials, bound()));
    }

    private Map<String, Object> bound() {
      return Map.of("appId", appId);
    }

    private Api api() {
      return new Api(
          "shimo",
          List.of("/code", "/status"),
          pathFamily == PathFamily.COLLAB_FILES,
          () -> ErrorCodes.ALL);
    }
  }
}

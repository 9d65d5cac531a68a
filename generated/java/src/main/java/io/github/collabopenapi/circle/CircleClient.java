package io.github.collabopenapi.circle;

import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.ClientBuilder;
import io.github.collabopenapi.ClientOptions;
import io.github.collabopenapi.circle.model.AppTokenRequest;
import io.github.collabopenapi.circle.model.AppTokenResult;
import io.github.collabopenapi.internal.Api;
import io.github.collabopenapi.internal.Carrier;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.internal.Credential;
import io.github.collabopenapi.internal.Credentials;
import io.github.collabopenapi.internal.KeptToken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Circle has three layers: communities, the channels in them, and the threads in the channels.
 * Channels can be grouped into categories. On the wire a community is called {@code server}. This
 * API creates, finds, changes and deletes communities, tags them, and manages who belongs to them
 * in which role. The chat service has to be enabled and configured for the app in Easemob's console
 * first.
 *
 * <p>A client is safe for use by several threads. Create one and keep it: it holds the signatures
 * or tokens that it got, and there is nothing to close.
 */
public final class CircleClient {
  private final Client client;
  private final AuthService auth;
  private final UsersService users;
  private final ServersService servers;
  private final TagsService tags;
  private final MembersService members;

  private CircleClient(Client client) {
    this.client = client;
    this.auth = new AuthService(client);
    this.users = new UsersService(client);
    this.servers = new ServersService(client);
    this.tags = new TagsService(client);
    this.members = new MembersService(client);
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
   * Creating the token that all other operations need.
   *
   * @return the methods of Authentication
   */
  public AuthService auth() {
    return auth;
  }

  /**
   * Users of the app, as Circle sees them.
   *
   * @return the methods of Users
   */
  public UsersService users() {
    return users;
  }

  /**
   * Communities are the top layer of Circle: all messages and events happen inside one.
   *
   * @return the methods of Communities
   */
  public ServersService servers() {
    return servers;
  }

  /**
   * Tags of a community, by which users find it.
   *
   * @return the methods of Tags
   */
  public TagsService tags() {
    return tags;
  }

  /**
   * Members of a community and their roles.
   *
   * @return the methods of Members
   */
  public MembersService members() {
    return members;
  }

  /** Without any option, since most are secrets. */
  @Override
  public String toString() {
    return "CircleClient@" + Integer.toHexString(client.hashCode());
  }

  /** Builds {@link CircleClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private String orgName;
    private String appName;
    private Credential appToken;
    private String clientId;
    private Supplier<String> clientSecret;

    private Builder() {}

    /**
     * Sets Unique name that Easemob gave to the organization, the part of the AppKey before {@code
     * #}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder orgName(String value) {
      this.orgName = value;
      return this;
    }

    /**
     * Sets Name of the app as entered in the console, the part of the AppKey after {@code #}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder appName(String value) {
      this.appName = value;
      return this;
    }

    /**
     * Sets a ready App Token.
     *
     * @param value the token
     * @return this builder
     */
    public Builder appToken(String value) {
      this.appToken = Credential.fixed(value);
      return this;
    }

    /**
     * Sets where to get an App Token; it is asked for each attempt, and once more after a 401.
     *
     * @param source gets the token
     * @return this builder
     */
    public Builder appToken(Supplier<String> source) {
      this.appToken = Credential.of(source);
      return this;
    }

    /**
     * Sets the credentials of the app, from the Easemob console. The client fetches an App Token
     * with them, keeps it until nine tenths of its life are over, and fetches it anew after a 401.
     *
     * @param id the client ID
     * @param secret the client secret
     * @return this builder
     */
    public Builder clientCredentials(String id, String secret) {
      return clientCredentials(id, () -> secret);
    }

    /**
     * Sets the credentials of the app with a function for the secret, which is asked for each
     * fetch.
     *
     * @param id the client ID
     * @param secret gets the client secret
     * @return this builder
     */
    public Builder clientCredentials(String id, Supplier<String> secret) {
      this.clientId = id;
      this.clientSecret = secret;
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
    public CircleClient build() {
      ClientOptions options = options(null);
      if (orgName == null || orgName.isEmpty()) {
        throw new IllegalArgumentException("orgName is missing");
      }
      if (appName == null || appName.isEmpty()) {
        throw new IllegalArgumentException("appName is missing");
      }
      if ((appToken == null) == (clientId == null)) {
        throw new IllegalArgumentException("a client needs either appToken or clientCredentials");
      }
      Credential source =
          appToken == null
              ? new KeptToken(left -> fetch(options, left), options.clock())
              : appToken;
      Credentials credentials =
          new Credentials(Map.of(Carrier.Kind.APP_TOKEN, source), null, false);
      return new CircleClient(new Client(api(), options, credentials, bound()));
    }

    private Map<String, Object> bound() {
      return Map.of("org_name", orgName, "app_name", appName);
    }

    private Api api() {
      return new Api("circle", List.of("/code", "/error"), false, () -> ErrorCodes.ALL);
    }

    /** Fetches an App Token, which takes no credential of the kind. */
    private KeptToken.Fetched fetch(ClientOptions options, long left) {
      AppTokenRequest body =
          AppTokenRequest.builder().clientId(clientId).clientSecret(clientSecret.get()).build();
      Client plain = new Client(api(), options, new Credentials(Map.of(), null, false), bound());
      CallOptions limits = CallOptions.builder().deadline(Duration.ofNanos(left)).build();
      AppTokenResult result = new AuthService(plain).createToken(body, limits);
      return new KeptToken.Fetched(result.accessToken(), result.expiresIn());
    }
  }
}

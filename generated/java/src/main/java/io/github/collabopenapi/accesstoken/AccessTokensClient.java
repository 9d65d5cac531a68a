package io.github.collabopenapi.accesstoken;

import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.ClientBuilder;
import io.github.collabopenapi.ClientOptions;
import io.github.collabopenapi.Page;
import io.github.collabopenapi.accesstoken.model.AccessTokenListResult;
import io.github.collabopenapi.accesstoken.model.AccessTokenPostRequest;
import io.github.collabopenapi.accesstoken.model.AccessTokenPutRequest;
import io.github.collabopenapi.accesstoken.model.ListAccessTokensParams;
import io.github.collabopenapi.accesstoken.model.TokenModel;
import io.github.collabopenapi.accesstoken.model.UserAccessToken;
import io.github.collabopenapi.internal.Api;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Carrier;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.internal.Credential;
import io.github.collabopenapi.internal.Credentials;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * ZSGF (掌事高发) is a backend service for apps. This API manages the tokens with which the users of an
 * app call it.
 *
 * <p>A client is safe for use by several threads. Create one and keep it: it holds the signatures
 * or tokens that it got, and there is nothing to close.
 */
public final class AccessTokensClient {
  private final Client client;

  private AccessTokensClient(Client client) {
    this.client = client;
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
   * List access tokens.
   *
   * <p>Lists the access tokens of an app, one page at a time. Each entry carries the token itself,
   * which is a secret. {@code userId} narrows the list to one user.
   *
   * @return the first page, and the way to all others
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public Page<AccessTokenListResult, UserAccessToken> list() {
    return list(ListAccessTokensParams.builder().build(), CallOptions.none());
  }

  /**
   * List access tokens.
   *
   * @param params parameters that may be left out
   * @return the first page, and the way to all others
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public Page<AccessTokenListResult, UserAccessToken> list(ListAccessTokensParams params) {
    return list(params, CallOptions.none());
  }

  /**
   * List access tokens.
   *
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @return the first page, and the way to all others
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public Page<AccessTokenListResult, UserAccessToken> list(
      ListAccessTokensParams params, CallOptions options) {
    return client.page(
        Operations.LIST_ACCESS_TOKENS,
        Operations.LIST_ACCESS_TOKENS_PAGES,
        new Arguments(options)
            .query("userId", params.userId())
            .query("skip", params.skip())
            .query("take", params.take()));
  }

  /**
   * Create an access token.
   *
   * <p>Creates an access token for a user. The response carries the token, which is a secret, but
   * not its identifier. The list gives the {@code id} that a later update or deletion needs.
   *
   * <p>Sending it twice is not the same as sending it once.
   *
   * @param body The token to create. The server also takes this object as {@code text/json}, {@code
   *     application/json-patch+json} and any other {@code application/*+json}, which changes
   *     nothing: it is not a JSON Patch.
   * @return the new token, or a failure if {@code code} is not 200.
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public TokenModel create(AccessTokenPostRequest body) {
    return create(body, CallOptions.none());
  }

  /**
   * Create an access token.
   *
   * @param body The token to create. The server also takes this object as {@code text/json}, {@code
   *     application/json-patch+json} and any other {@code application/*+json}, which changes
   *     nothing: it is not a JSON Patch.
   * @param options what the client is told of this call alone
   * @return the new token, or a failure if {@code code} is not 200.
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public TokenModel create(AccessTokenPostRequest body, CallOptions options) {
    return client.call(Operations.CREATE_ACCESS_TOKEN, new Arguments(options).json(body));
  }

  /**
   * Update an access token.
   *
   * <p>Replaces the title, tags, description, permissions and state of an access token. All five
   * fields belong in the request, because one that is left out most probably falls back to its
   * default. In particular, a request without {@code enable} probably disables the token. The owner
   * and the time of expiry cannot be changed.
   *
   * @param id Identifier of the token, as the list gives it.
   * @param body The new state of the token. The server also takes this object as {@code text/json},
   *     {@code application/json-patch+json} and any other {@code application/*+json}, which changes
   *     nothing: it is not a JSON Patch.
   * @return Whether the token was updated, or a failure if {@code code} is not 200.
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public boolean update(long id, AccessTokenPutRequest body) {
    return update(id, body, CallOptions.none());
  }

  /**
   * Update an access token.
   *
   * @param id Identifier of the token, as the list gives it.
   * @param body The new state of the token. The server also takes this object as {@code text/json},
   *     {@code application/json-patch+json} and any other {@code application/*+json}, which changes
   *     nothing: it is not a JSON Patch.
   * @param options what the client is told of this call alone
   * @return Whether the token was updated, or a failure if {@code code} is not 200.
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public boolean update(long id, AccessTokenPutRequest body, CallOptions options) {
    return client.call(
        Operations.UPDATE_ACCESS_TOKEN, new Arguments(options).path("id", id).json(body));
  }

  /**
   * Delete an access token.
   *
   * <p>Deletes an access token. A token that may be needed again can be disabled instead, by an
   * update with {@code enable} set to false.
   *
   * @param id Identifier of the token, as the list gives it.
   * @return Whether the token was deleted, or a failure if {@code code} is not 200.
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public boolean delete(long id) {
    return delete(id, CallOptions.none());
  }

  /**
   * Delete an access token.
   *
   * @param id Identifier of the token, as the list gives it.
   * @param options what the client is told of this call alone
   * @return Whether the token was deleted, or a failure if {@code code} is not 200.
   * @see <a href="https://doc.zashigaofa.com/1.0/api/access-token.html">the vendor's page</a>
   */
  public boolean delete(long id, CallOptions options) {
    return client.call(Operations.DELETE_ACCESS_TOKEN, new Arguments(options).path("id", id));
  }

  /** Without any option, since most are secrets. */
  @Override
  public String toString() {
    return "AccessTokensClient@" + Integer.toHexString(client.hashCode());
  }

  /** Builds {@link AccessTokensClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private String appKey;
    private Credential accessToken;

    private Builder() {}

    /**
     * Sets Key of the app whose tokens are managed.
     *
     * @param value the value
     * @return this builder
     */
    public Builder appKey(String value) {
      this.appKey = value;
      return this;
    }

    /**
     * Sets the access token of the caller.
     *
     * @param value the token
     * @return this builder
     */
    public Builder accessToken(String value) {
      this.accessToken = Credential.fixed(value);
      return this;
    }

    /**
     * Sets where to get the access token; it is asked for each attempt, and once more after a 401.
     *
     * @param source gets the token
     * @return this builder
     */
    public Builder accessToken(Supplier<String> source) {
      this.accessToken = Credential.of(source);
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
    public AccessTokensClient build() {
      ClientOptions options = options("https://api.zashigaofa.cn");
      if (appKey == null || appKey.isEmpty()) {
        throw new IllegalArgumentException("appKey is missing");
      }
      if (accessToken == null) {
        throw new IllegalArgumentException("accessToken is missing");
      }
      Credentials credentials =
          new Credentials(Map.of(Carrier.Kind.ACCESS_TOKEN, accessToken), null, false);
      return new AccessTokensClient(new Client(api(), options, credentials, bound()));
    }

    private Map<String, Object> bound() {
      return Map.of("appKey", appKey);
    }

    private Api api() {
      return new Api("access-token", List.of("/code"), false, () -> ErrorCodes.ALL);
    }
  }
}

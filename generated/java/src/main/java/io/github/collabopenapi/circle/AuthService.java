package io.github.collabopenapi.circle;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.circle.model.AppTokenRequest;
import io.github.collabopenapi.circle.model.AppTokenResult;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;

/** Creating the token that all other operations need. */
public final class AuthService {
  private final Client client;

  AuthService(Client client) {
    this.client = client;
  }

  /**
   * Create an app token.
   *
   * <p>Exchanges the client credentials of an app for an app token, which all other operations
   * need. A token is kept until it expires: Easemob may block an account that asks too often. At
   * most 300 requests per second are allowed per AppKey.
   *
   * @param body Credentials of the app.
   * @return App token and its lifetime.
   * @throws ApiException 400: The credentials are wrong or the request is malformed.
   * @throws ApiException 404: The app does not exist on this host.
   * @throws ApiException 415: The body is not declared as JSON.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code invalid_grant: The client ID or the client secret does not match the
   *     app.
   * @see <a href="https://doc.easemob.com/product/easemob_app_token.html">the vendor's page</a>
   */
  public AppTokenResult createToken(AppTokenRequest body) {
    return createToken(body, CallOptions.none());
  }

  /**
   * Create an app token.
   *
   * @param body Credentials of the app.
   * @param options what the client is told of this call alone
   * @return App token and its lifetime.
   * @throws ApiException 400: The credentials are wrong or the request is malformed.
   * @throws ApiException 404: The app does not exist on this host.
   * @throws ApiException 415: The body is not declared as JSON.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code invalid_grant: The client ID or the client secret does not match the
   *     app.
   * @see <a href="https://doc.easemob.com/product/easemob_app_token.html">the vendor's page</a>
   */
  public AppTokenResult createToken(AppTokenRequest body, CallOptions options) {
    return client.call(
        Operations.CREATE_APP_TOKEN, new Arguments(options).json(body).secret(body.clientSecret()));
  }
}

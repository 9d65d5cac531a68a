package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.App;
import io.github.collabopenapi.shimo.model.UpdateAppEndpointUrlRequest;

/** The integrator's app, its license and its callback URL. */
public final class AppsService {
  private final Client client;

  AppsService(Client client) {
    this.client = client;
  }

  /**
   * Get an app's details and license.
   *
   * <p>Returns the app's name, usable file types, numbers of users and seats, license period and
   * callback URL.
   *
   * @return the app.
   * @throws ApiException code 20005: The app does not exist.
   * @see <a href="https://open.shimo.im/docs/SDK-3.12/apis/base#get-app-detail">the vendor's
   *     page</a>
   */
  public App get() {
    return get(CallOptions.none());
  }

  /**
   * Get an app's details and license.
   *
   * @param options what the client is told of this call alone
   * @return the app.
   * @throws ApiException code 20005: The app does not exist.
   * @see <a href="https://open.shimo.im/docs/SDK-3.12/apis/base#get-app-detail">the vendor's
   *     page</a>
   */
  public App get(CallOptions options) {
    return client.call(Operations.GET_APP, new Arguments(options));
  }

  /**
   * Update an app's callback URL.
   *
   * <p>Sets the URL below which Shimo calls the integrator's server.
   *
   * @param body The new callback URL.
   * @throws ApiException code 20003: The parameters for changing an app are wrong.
   * @throws ApiException code 20004: The app could not be changed.
   * @throws ApiException code 20005: The app does not exist.
   * @see <a href="https://open.shimo.im/docs/SDK-3.12/apis/base#update-app-endpoint-url">the
   *     vendor's page</a>
   */
  public void updateEndpointUrl(UpdateAppEndpointUrlRequest body) {
    updateEndpointUrl(body, CallOptions.none());
  }

  /**
   * Update an app's callback URL.
   *
   * @param body The new callback URL.
   * @param options what the client is told of this call alone
   * @throws ApiException code 20003: The parameters for changing an app are wrong.
   * @throws ApiException code 20004: The app could not be changed.
   * @throws ApiException code 20005: The app does not exist.
   * @see <a href="https://open.shimo.im/docs/SDK-3.12/apis/base#update-app-endpoint-url">the
   *     vendor's page</a>
   */
  public void updateEndpointUrl(UpdateAppEndpointUrlRequest body, CallOptions options) {
    client.call(Operations.UPDATE_APP_ENDPOINT_URL, new Arguments(options).json(body));
  }
}

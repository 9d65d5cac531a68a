package io.github.collabopenapi.circle;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.circle.model.UserExistsResult;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;

/** Users of the app, as Circle sees them. */
public final class UsersService {
  private final Client client;

  UsersService(Client client) {
    this.client = client;
  }

  /**
   * Check whether a user exists.
   *
   * <p>Tells whether Circle knows a user.
   *
   * @param userId ID of the user.
   * @return Whether the user exists.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%8E%AF%E4%BF%A1%E8%B6%85%E7%BA%A7%E7%A4%BE%E5%8C%BA%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%AD%98%E5%9C%A8">the
   *     vendor's page</a>
   */
  public UserExistsResult checkExists(String userId) {
    return checkExists(userId, CallOptions.none());
  }

  /**
   * Check whether a user exists.
   *
   * @param userId ID of the user.
   * @param options what the client is told of this call alone
   * @return Whether the user exists.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%8E%AF%E4%BF%A1%E8%B6%85%E7%BA%A7%E7%A4%BE%E5%8C%BA%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%AD%98%E5%9C%A8">the
   *     vendor's page</a>
   */
  public UserExistsResult checkExists(String userId, CallOptions options) {
    return client.call(
        Operations.CHECK_USER_EXISTS, new Arguments(options).path("user_id", userId));
  }
}

package io.github.collabopenapi.shimo;

import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.Page;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.SetUserStatusRequest;
import io.github.collabopenapi.shimo.model.User;
import io.github.collabopenapi.shimo.model.UserIdsRequest;
import java.util.List;

/**
 * The users known to the app and the state of their seats. Only active users take up one of the
 * seats of the license. A user that Shimo learns about when somebody is mentioned starts out as not
 * yet used, which takes up no seat. The operations marked {@code x-activates-seat} turn such a user
 * into an active one.
 */
public final class UsersService {
  private final Client client;

  UsersService(Client client) {
    this.client = client;
  }

  /**
   * List users and the state of their seats.
   *
   * <p>Returns one page of the users that Shimo knows, each with the state of its seat. The answer
   * is a bare array without a total, so a page with fewer users than asked for is the last one.
   *
   * @param page The number of the page, where the first one is 1.
   * @param size The number of users on a page.
   * @return the first page, and the way to all others
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.12/apis/base#%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%88%97%E8%A1%A8%E5%92%8C%E5%B8%AD%E4%BD%8D%E7%8A%B6%E6%80%81">the
   *     vendor's page</a>
   */
  public Page<List<User>, User> list(int page, int size) {
    return list(page, size, CallOptions.none());
  }

  /**
   * List users and the state of their seats.
   *
   * @param page The number of the page, where the first one is 1.
   * @param size The number of users on a page.
   * @param options what the client is told of this call alone
   * @return the first page, and the way to all others
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.12/apis/base#%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%88%97%E8%A1%A8%E5%92%8C%E5%B8%AD%E4%BD%8D%E7%8A%B6%E6%80%81">the
   *     vendor's page</a>
   */
  public Page<List<User>, User> list(int page, int size, CallOptions options) {
    return client.page(
        Operations.LIST_USERS,
        Operations.LIST_USERS_PAGES,
        new Arguments(options).query("page", page).query("size", size));
  }

  /**
   * Activate users' seats.
   *
   * <p>Makes the users active, so that each takes up a seat. A disabled user can work again only
   * after this.
   *
   * @param body The users to activate.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.12/apis/base#%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D">the
   *     vendor's page</a>
   */
  public void activate(UserIdsRequest body) {
    activate(body, CallOptions.none());
  }

  /**
   * Activate users' seats.
   *
   * @param body The users to activate.
   * @param options what the client is told of this call alone
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.12/apis/base#%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D">the
   *     vendor's page</a>
   */
  public void activate(UserIdsRequest body, CallOptions options) {
    client.call(Operations.ACTIVATE_USERS, new Arguments(options).json(body));
  }

  /**
   * Cancel users' seats.
   *
   * <p>Disables the users, so that their seats become free. A disabled user can work again only
   * after being activated.
   *
   * @param body The users to disable.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.12/apis/base#%E5%8F%96%E6%B6%88%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D">the
   *     vendor's page</a>
   */
  public void deactivate(UserIdsRequest body) {
    deactivate(body, CallOptions.none());
  }

  /**
   * Cancel users' seats.
   *
   * @param body The users to disable.
   * @param options what the client is told of this call alone
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.12/apis/base#%E5%8F%96%E6%B6%88%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D">the
   *     vendor's page</a>
   */
  public void deactivate(UserIdsRequest body, CallOptions options) {
    client.call(Operations.DEACTIVATE_USERS, new Arguments(options).json(body));
  }

  /**
   * Set the state of users' seats.
   *
   * <p>Sets the seats of several users to one state. Setting a user to not yet used does not lock
   * the user out: a page that is still open, with a valid signature and token, makes the user
   * active again with its next request.
   *
   * <p>Since 3.12 of the vendor's documentation.
   *
   * @param body The users and the state to set.
   * @see <a href="https://open.shimo.im/docs/SDK-3.12/apis/base#batch-set-user-status">the vendor's
   *     page</a>
   */
  public void setStatus(SetUserStatusRequest body) {
    setStatus(body, CallOptions.none());
  }

  /**
   * Set the state of users' seats.
   *
   * @param body The users and the state to set.
   * @param options what the client is told of this call alone
   * @see <a href="https://open.shimo.im/docs/SDK-3.12/apis/base#batch-set-user-status">the vendor's
   *     page</a>
   */
  public void setStatus(SetUserStatusRequest body, CallOptions options) {
    client.call(Operations.SET_USER_STATUS, new Arguments(options).json(body));
  }
}

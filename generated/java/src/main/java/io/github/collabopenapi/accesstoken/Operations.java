package io.github.collabopenapi.accesstoken;

import io.github.collabopenapi.accesstoken.model.AccessTokenListResult;
import io.github.collabopenapi.accesstoken.model.TokenModel;
import io.github.collabopenapi.accesstoken.model.UserAccessToken;
import io.github.collabopenapi.internal.Carrier;
import io.github.collabopenapi.internal.Condition;
import io.github.collabopenapi.internal.Envelope;
import io.github.collabopenapi.internal.Operation;
import io.github.collabopenapi.internal.Paging;
import io.github.collabopenapi.internal.Reply;
import java.util.List;

/** How the operations are sent and read. */
final class Operations {
  private static final List<List<Carrier>> SECURITY_1 =
      List.of(List.of(Carrier.bearer(Carrier.Kind.ACCESS_TOKEN)));

  static final Operation<AccessTokenListResult> LIST_ACCESS_TOKENS =
      Operation.of(
              "listAccessTokens",
              "GET",
              "/AccessToken/{appKey}",
              Reply.json(AccessTokenListResult.class))
          .security(SECURITY_1)
          .retrySafe()
          .envelope(new Envelope(Condition.at("/code", 200), "/code", "/error", "/data"))
          .build();

  static final Operation<TokenModel> CREATE_ACCESS_TOKEN =
      Operation.of(
              "createAccessToken", "POST", "/AccessToken/{appKey}", Reply.json(TokenModel.class))
          .security(SECURITY_1)
          .envelope(new Envelope(Condition.at("/code", 200), "/code", "/error", "/data"))
          .build();

  static final Operation<Boolean> UPDATE_ACCESS_TOKEN =
      Operation.of(
              "updateAccessToken", "PUT", "/AccessToken/{appKey}/{id}", Reply.json(Boolean.class))
          .security(SECURITY_1)
          .retrySafe()
          .envelope(new Envelope(Condition.at("/code", 200), "/code", "/error", "/data"))
          .build();

  static final Operation<Boolean> DELETE_ACCESS_TOKEN =
      Operation.of(
              "deleteAccessToken",
              "DELETE",
              "/AccessToken/{appKey}/{id}",
              Reply.json(Boolean.class))
          .security(SECURITY_1)
          .retrySafe()
          .envelope(new Envelope(Condition.at("/code", 200), "/code", "/error", "/data"))
          .build();

  static final Paging<AccessTokenListResult, UserAccessToken> LIST_ACCESS_TOKENS_PAGES =
      Paging.offset("skip", AccessTokenListResult::data, null, AccessTokenListResult::total);

  private Operations() {}
}

package io.github.collabopenapi.internal;

/**
 * Where a credential travels.
 *
 * @param credential what it proves
 * @param place the header, the query, or {@code Authorization: Bearer}
 * @param name of the header or query parameter, null for a bearer
 */
public record Carrier(Kind credential, Place place, String name) {
  /** What a client puts into a request to prove who calls. */
  public enum Kind {
    /** Shimo's signature, made with the AppSecret. */
    SIGNATURE,
    /** Shimo's token of a user. */
    TOKEN,
    /** Shimo's AppId, which is no secret. */
    APP_ID,
    /** Easemob's App Token. */
    APP_TOKEN,
    /** ZSGF's access token. */
    ACCESS_TOKEN
  }

  /** Where a credential can travel. */
  public enum Place {
    /** In a header of its own. */
    HEADER,
    /** In the query. */
    QUERY,
    /** In {@code Authorization}. */
    BEARER
  }

  /** In a header. */
  public static Carrier header(Kind credential, String name) {
    return new Carrier(credential, Place.HEADER, name);
  }

  /** In the query. */
  public static Carrier query(Kind credential, String name) {
    return new Carrier(credential, Place.QUERY, name);
  }

  /** In {@code Authorization}. */
  public static Carrier bearer(Kind credential) {
    return new Carrier(credential, Place.BEARER, null);
  }
}

package io.github.collabopenapi;

import java.net.URI;

/** Checks the address of a server. */
final class BaseUrl {
  private BaseUrl() {}

  /** The address without slashes at its end. */
  static String checked(String address) {
    if (address == null || !address.matches("https?://[^/?#]+[^?#]*") || !hasHost(address)) {
      throw new IllegalArgumentException(
          "baseUrl has to be the address of the server, such as https://host");
    }
    return address.replaceAll("/+$", "");
  }

  private static boolean hasHost(String address) {
    try {
      return URI.create(address).getHost() != null;
    } catch (IllegalArgumentException invalid) {
      return false;
    }
  }
}

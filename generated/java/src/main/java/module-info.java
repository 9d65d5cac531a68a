/** Clients for Shimo documents, Easemob Circle and ZSGF access tokens. */
module io.github.collabopenapi {
  requires transitive java.net.http;
  requires transitive com.fasterxml.jackson.databind;

  exports io.github.collabopenapi;
  exports io.github.collabopenapi.accesstoken;
  exports io.github.collabopenapi.accesstoken.model;
  exports io.github.collabopenapi.circle;
  exports io.github.collabopenapi.circle.model;
  exports io.github.collabopenapi.shimo;
  exports io.github.collabopenapi.shimo.model;

  opens io.github.collabopenapi to
      com.fasterxml.jackson.databind;
  opens io.github.collabopenapi.accesstoken.model to
      com.fasterxml.jackson.databind;
  opens io.github.collabopenapi.circle.model to
      com.fasterxml.jackson.databind;
  opens io.github.collabopenapi.shimo.model to
      com.fasterxml.jackson.databind;
}

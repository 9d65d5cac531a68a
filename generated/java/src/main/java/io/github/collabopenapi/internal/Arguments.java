package io.github.collabopenapi.internal;

import io.github.collabopenapi.CallOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a call is made with, by the names on the wire. */
public final class Arguments {
  final CallOptions options;
  private final Map<String, Object> path = new LinkedHashMap<>(4);
  private final Map<String, Object> query = new LinkedHashMap<>(8);
  private Map<String, Object> headers = Map.of();
  private final List<String> secrets = new ArrayList<>(0);
  private Object json;
  private Map<String, Object> form;

  /** Nothing but the options of the call. */
  public Arguments(CallOptions options) {
    this.options = options == null ? CallOptions.none() : options;
  }

  /** A parameter in the path. */
  public Arguments path(String name, Object value) {
    path.put(name, value);
    return this;
  }

  /** A parameter in the query. One that is null keeps its place and is left out. */
  public Arguments query(String name, Object value) {
    query.put(name, value);
    return this;
  }

  /** A parameter in a header, left out if it is null. */
  public Arguments header(String name, Object value) {
    if (value != null) {
      headers = headers.isEmpty() ? new LinkedHashMap<>() : headers;
      headers.put(name, value);
    }
    return this;
  }

  /** A body in JSON. */
  public Arguments json(Object body) {
    this.json = body;
    return this;
  }

  /** A body in a form. */
  public Arguments form(Map<String, Object> fields) {
    this.form = fields;
    return this;
  }

  /** A secret among the arguments. */
  public Arguments secret(String value) {
    if (value != null) {
      secrets.add(value);
    }
    return this;
  }

  /** The same arguments with another value in the query, in the same place. */
  Arguments with(String name, Object value) {
    Arguments other = new Arguments(options);
    other.path.putAll(path);
    other.query.putAll(query);
    other.query.put(name, value);
    other.headers = headers;
    other.secrets.addAll(secrets);
    other.json = json;
    other.form = form;
    return other;
  }

  Object inPath(String name) {
    return path.get(name);
  }

  Object inQuery(String name) {
    return query.get(name);
  }

  Map<String, Object> query() {
    return query;
  }

  Map<String, Object> headers() {
    return headers;
  }

  List<String> secrets() {
    return secrets;
  }

  Object json() {
    return json;
  }

  Map<String, Object> form() {
    return form;
  }
}

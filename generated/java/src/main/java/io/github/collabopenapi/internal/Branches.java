package io.github.collabopenapi.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/** Chooses the branch of a union of objects by what marks it: the first one that fits. */
public final class Branches<T> {
  private final JsonNode json;
  private final Function<JsonNode, T> other;
  private T chosen;

  private Branches(JsonNode json, Function<JsonNode, T> other) {
    this.json = json;
    this.other = other;
  }

  /** No branch yet. */
  public static <T> Branches<T> of(JsonNode json, Class<T> union, Function<JsonNode, T> other) {
    return new Branches<>(json, other);
  }

  /** A branch that has a constant in a field. */
  public Branches<T> constant(String field, String value, Class<? extends T> branch) {
    return choose(value.equals(json.path(field).textValue()), branch);
  }

  /** A branch that has fields. */
  public Branches<T> fields(Class<? extends T> branch, String... fields) {
    boolean hasAll = true;
    for (String field : fields) {
      hasAll &= json.has(field);
    }
    return choose(hasAll, branch);
  }

  /** The branch, or what is kept of anything else. */
  public T chosen() {
    return chosen == null ? other.apply(json) : chosen;
  }

  private Branches<T> choose(boolean fits, Class<? extends T> branch) {
    if (fits && chosen == null) {
      try {
        chosen = Json.MAPPER.treeToValue(json, branch);
      } catch (JsonProcessingException otherShape) {
        chosen = other.apply(json);
      }
    }
    return this;
  }
}

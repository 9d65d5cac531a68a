package io.github.collabopenapi.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How JSON is read and written. */
public final class Json {
  /** Levels of arrays and objects within each other in what is no answer. */
  private static final int DEEPEST = 512;

  /** Reads integers and decimals without rounding. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder(factory(DEEPEST))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /** What reads JSON that is nested no deeper than so many levels. */
  static JsonFactory factory(int depth) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(depth)
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  /** A list that cannot be changed, with room for null. */
  public static <T> List<T> list(List<T> items) {
    return items == null ? null : Collections.unmodifiableList(new ArrayList<>(items));
  }

  /** Rows that cannot be changed, with room for null. */
  public static <T> List<List<T>> rows(List<List<T>> rows) {
    if (rows == null) {
      return null;
    }
    List<List<T>> copies = new ArrayList<>(rows.size());
    rows.forEach(row -> copies.add(list(row)));
    return Collections.unmodifiableList(copies);
  }

  /** A map that cannot be changed, in the order that it has. */
  public static <T> Map<String, T> map(Map<String, T> fields) {
    return fields == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Fields that the description doesn't name. */
  public static Map<String, JsonNode> extra(Map<String, JsonNode> fields) {
    return fields == null || fields.isEmpty() ? Map.of() : map(fields);
  }

  /** JSON of a value that a caller hands over. */
  public static JsonNode node(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** JSON in a text, or the text itself if it is none. */
  public static JsonNode lenient(String text) {
    if (text == null) {
      return MAPPER.nullNode();
    }
    try {
      JsonNode json = MAPPER.readTree(text);
      return json.isMissingNode() ? MAPPER.getNodeFactory().textNode(text) : json;
    } catch (JsonProcessingException none) {
      return MAPPER.getNodeFactory().textNode(text);
    }
  }

  /** The items of an array as texts. */
  public static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>(array.size());
    array.forEach(item -> texts.add(item.asText()));
    return Collections.unmodifiableList(texts);
  }

  /** A copy of a JSON value with its texts and names changed. */
  static JsonNode mapTexts(JsonNode value, UnaryOperator<String> change) {
    if (value.isTextual()) {
      return MAPPER.getNodeFactory().textNode(change.apply(value.textValue()));
    }
    if (value.isArray()) {
      var items = MAPPER.createArrayNode();
      value.forEach(item -> items.add(mapTexts(item, change)));
      return items;
    }
    if (value.isObject()) {
      var fields = MAPPER.createObjectNode();
      value
          .properties()
          .forEach(
              field ->
                  fields.set(change.apply(field.getKey()), mapTexts(field.getValue(), change)));
      return fields;
    }
    return value;
  }
}

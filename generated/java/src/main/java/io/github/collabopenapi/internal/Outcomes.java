package io.github.collabopenapi.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.AuthenticationException;
import io.github.collabopenapi.ErrorCode;
import io.github.collabopenapi.NotFoundException;
import io.github.collabopenapi.ParseException;
import io.github.collabopenapi.PermissionException;
import io.github.collabopenapi.RateLimitException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells successes from failures. */
final class Outcomes {
  /** A difference of this size harms no signature. */
  private static final Duration HARMLESS = Duration.ofSeconds(45);

  private static final int SHOWN = 80;

  private final Api api;
  private final JsonFactory json;

  /**
   * What reads answers.
   *
   * @param depth how deeply arrays and objects may be nested
   */
  Outcomes(Api api, int depth) {
    this.api = api;
    this.json = Json.factory(depth);
  }

  /** Reads an answer. */
  <T> Outcome<T> read(Operation<T> operation, Answer answer, boolean needsTree) {
    if (!answer.isSuccess()) {
      throw failure(operation, answer, bodyOf(answer));
    }
    if (answer.content().cut()) {
      throw unreadable(operation, answer, "the body is longer than maxResponseBytes allows");
    }
    Reply<T> reply = operation.reply;
    if (reply.isText()) {
      @SuppressWarnings("unchecked")
      T text = (T) answer.text();
      return new Outcome<>(answer.status(), null, text);
    }
    if (operation.envelope == null && !needsTree && reply.reader != null && !isEmpty(answer)) {
      return new Outcome<>(answer.status(), null, typed(operation, answer));
    }
    return enveloped(operation, answer);
  }

  private <T> Outcome<T> enveloped(Operation<T> operation, Answer answer) {
    JsonNode body = treeOf(operation, answer);
    Envelope envelope = operation.envelope;
    if (envelope == null || isPending(envelope, answer, body)) {
      return new Outcome<>(answer.status(), body, convert(operation, answer, body));
    }
    if (!Condition.all(envelope.success(), answer.status(), body)) {
      throw failure(operation, answer, body);
    }
    JsonNode data = Condition.valueAt(body, envelope.data());
    if (data == null && !envelope.data().isEmpty()) {
      throw unreadable(operation, answer, "a success without " + envelope.data() + " in its body");
    }
    return new Outcome<>(answer.status(), data, convert(operation, answer, data));
  }

  private static boolean isPending(Envelope envelope, Answer answer, JsonNode body) {
    return !envelope.pending().isEmpty()
        && Condition.all(envelope.pending(), answer.status(), body);
  }

  /** Whether the vendor says of a failure that the same request cannot succeed later. */
  boolean isFinal(Operation<?> operation, Answer answer) {
    ErrorCode known = known(codeIn(operation, bodyOf(answer)));
    return known != null && !known.retry();
  }

  private <T> T typed(Operation<T> operation, Answer answer) {
    try {
      return operation.reply.reader.readValue(json.createParser(answer.bytes()));
    } catch (JsonMappingException fault) {
      // A wrong shape, or JSON that breaks off within a field.
      treeOf(operation, answer);
      throw unreadable(operation, answer, shapeText(fault, answer));
    } catch (IOException fault) {
      throw noJson(operation, answer, fault);
    }
  }

  private <T> T convert(Operation<T> operation, Answer answer, JsonNode data) {
    if (data == null || operation.reply.reader == null) {
      return null;
    }
    try {
      return operation.reply.reader.readValue(data);
    } catch (JsonMappingException fault) {
      throw unreadable(operation, answer, shapeText(fault, answer));
    } catch (IOException fault) {
      throw unreadable(operation, answer, "the data cannot be read");
    }
  }

  /** The value stays out: it may be long, or a secret. */
  private static String shapeText(JsonMappingException fault, Answer answer) {
    StringBuilder path = new StringBuilder();
    fault
        .getPath()
        .forEach(
            each ->
                path.append('/')
                    .append(each.getFieldName() == null ? each.getIndex() : each.getFieldName()));
    String place = new Redaction(answer.secrets()).text(path.toString());
    return "the data is not of the described type at " + (place.isEmpty() ? "its top" : place);
  }

  private JsonNode treeOf(Operation<?> operation, Answer answer) {
    if (isEmpty(answer)) {
      if (operation.reply.reader == null || answer.status() == 204) {
        return null;
      }
      throw unreadable(operation, answer, "the body is empty where JSON was due");
    }
    try {
      return treeOf(answer.bytes());
    } catch (IOException fault) {
      throw noJson(operation, answer, fault);
    }
  }

  private JsonNode treeOf(byte[] bytes) throws IOException {
    return Json.MAPPER.readTree(json.createParser(bytes));
  }

  private static boolean isEmpty(Answer answer) {
    return answer.bytes().length == 0;
  }

  private static ParseException noJson(Operation<?> operation, Answer answer, IOException fault) {
    // The text is not shown: what was to be JSON may hold a secret that the server just made.
    String type = answer.headers().firstValue("Content-Type").orElse("no content type");
    String reason =
        fault instanceof JsonProcessingException && !(fault instanceof StreamReadException)
            ? "the body cannot be read as JSON"
            : "the body is no JSON";
    String shown = new Redaction(answer.secrets()).text(type);
    return unreadable(operation, answer, reason + " (" + shown + ")");
  }

  private static ParseException unreadable(Operation<?> operation, Answer answer, String message) {
    return new ParseException(operation.id, answer.status(), message);
  }

  /** The body of a failure: JSON, or a JSON text of what is none, or null for nothing. */
  private JsonNode bodyOf(Answer answer) {
    if (isEmpty(answer)) {
      return null;
    }
    try {
      return treeOf(answer.bytes());
    } catch (IOException noJson) {
      return Json.MAPPER.getNodeFactory().textNode(answer.text());
    }
  }

  private ApiException failure(Operation<?> operation, Answer answer, JsonNode body) {
    JsonNode shown = body == null ? null : new Redaction(answer.secrets()).json(body);
    String code = codeIn(operation, shown);
    ErrorCode known = known(code);
    ApiException.Refusal refusal =
        new ApiException.Refusal(
            answer.status(),
            code,
            messageIn(operation, shown),
            shown,
            AnswerHeaders.requestId(answer.headers(), answer.secrets()).orElse(null),
            AnswerHeaders.retryAfter(answer.headers()),
            clockText(answer));
    return switch (kindOf(answer.status(), known)) {
      case AUTHENTICATION -> new AuthenticationException(operation.id, refusal, known);
      case PERMISSION -> new PermissionException(operation.id, refusal, known);
      case NOT_FOUND -> new NotFoundException(operation.id, refusal, known);
      case RATE_LIMIT -> new RateLimitException(operation.id, refusal, known);
      case OTHER -> new ApiException(operation.id, refusal, known);
    };
  }

  private static ErrorCode.Kind kindOf(int status, ErrorCode known) {
    if (known != null && known.kind() != null) {
      return known.kind();
    }
    return switch (status) {
      case 401 -> ErrorCode.Kind.AUTHENTICATION;
      case 403 -> ErrorCode.Kind.PERMISSION;
      case 404 -> ErrorCode.Kind.NOT_FOUND;
      case 429 -> ErrorCode.Kind.RATE_LIMIT;
      default -> ErrorCode.Kind.OTHER;
    };
  }

  private ErrorCode known(String code) {
    return code == null ? null : api.errorCodes().get().get(code);
  }

  private String codeIn(Operation<?> operation, JsonNode body) {
    List<String> pointers = new ArrayList<>();
    if (operation.envelope != null) {
      pointers.add(operation.envelope.code());
    }
    pointers.addAll(api.codeAt());
    for (String pointer : pointers) {
      JsonNode value = Condition.valueAt(body, pointer);
      if (value != null
          && (value.isNumber() || (value.isTextual() && !value.textValue().isEmpty()))) {
        return value.asText();
      }
    }
    return null;
  }

  private static String messageIn(Operation<?> operation, JsonNode body) {
    List<String> pointers = new ArrayList<>();
    if (operation.envelope != null && operation.envelope.message() != null) {
      pointers.add(operation.envelope.message());
    }
    pointers.addAll(List.of("/message", "/error_description"));
    for (String pointer : pointers) {
      JsonNode value = Condition.valueAt(body, pointer);
      if (value != null && value.isTextual() && !value.textValue().isEmpty()) {
        return value.textValue();
      }
    }
    return body != null && body.isTextual() ? shortened(body.textValue()) : null;
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }

  private static String clockText(Answer answer) {
    Duration ahead = answer.clockAhead();
    if (ahead == null || ahead.abs().compareTo(HARMLESS) <= 0) {
      return null;
    }
    return "the clock of this machine is "
        + ahead.abs().toSeconds()
        + " s "
        + (ahead.isNegative() ? "behind" : "ahead of")
        + " the server's, so the signature may have been refused: set the clock";
  }
}

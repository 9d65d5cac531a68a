package io.github.collabopenapi.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.FileTask;
import io.github.collabopenapi.RemoteFile;
import io.github.collabopenapi.Task;
import io.github.collabopenapi.TaskException;
import io.github.collabopenapi.TaskOptions;
import java.util.Optional;
import java.util.function.Supplier;

/** Tasks: a call starts one, the server works on it, and the client asks how far it is. */
final class Tasks {
  private Tasks() {}

  static <A, D> Task<A, D> start(
      Client client, Operation<A> operation, Following<D> following, Arguments arguments) {
    return startFile(client, operation, following, arguments);
  }

  static <A, D> FileTask<A, D> startFile(
      Client client, Operation<A> operation, Following<D> following, Arguments arguments) {
    Outcome<A> first = client.outcome(operation, arguments, true);
    JsonNode id = Condition.valueAt(first.tree(), following.taskId());
    return new Asked<>(
        client, following, id == null ? "" : id.asText(), first.data(), arguments.options);
  }

  static <A, D> Task<A, D> resume(
      Client client, Following<D> following, String taskId, Arguments options) {
    return resumeFile(client, following, taskId, options);
  }

  static <A, D> FileTask<A, D> resumeFile(
      Client client, Following<D> following, String taskId, Arguments options) {
    return new Asked<>(client, following, taskId, null, options.options);
  }

  static <A> Task<A, A> startRepeated(
      Client client, Operation<A> operation, Following<A> following, Arguments arguments) {
    Supplier<Outcome<A>> call = () -> client.outcome(operation, arguments, true);
    return new Repeated<>(following, call.get(), call);
  }

  /** A task that is asked for by its identifier. */
  private static final class Asked<A, D> implements FileTask<A, D> {
    private final Client client;
    private final Following<D> following;
    private final String id;
    private final A answer;
    private final CallOptions options;

    Asked(Client client, Following<D> following, String id, A answer, CallOptions options) {
      if (id == null || id.isEmpty()) {
        throw new IllegalArgumentException(
            following.id() + ": the identifier of the task is missing");
      }
      this.client = client;
      this.following = following;
      this.id = id;
      this.answer = answer;
      this.options = options;
    }

    @Override
    public Optional<String> id() {
      return Optional.of(id);
    }

    @Override
    public Optional<A> answer() {
      return Optional.ofNullable(answer);
    }

    @Override
    public D done(TaskOptions wait) {
      return follow(wait).data();
    }

    @Override
    public RemoteFile file(TaskOptions wait) {
      JsonNode url = Condition.valueAt(follow(wait).tree(), following.result());
      if (url == null || !Download.isAddress(url.asText())) {
        throw new TaskException(
            following.id(),
            id,
            TaskException.Reason.FAILED,
            "the task '" + id + "' ended without the address of a file",
            null);
      }
      return Download.open(following.id(), url.asText(), client.options(), options);
    }

    private Outcome<D> follow(TaskOptions wait) {
      Arguments question = new Arguments(options).query(following.parameter(), id);
      return new Follow<>(following, id, wait)
          .toEnd(() -> client.outcome(following.poll(), question, true));
    }

    @Override
    public String toString() {
      return "Task[" + id + "]";
    }
  }

  /** A task that is asked for by repeating the call that started it. */
  private static final class Repeated<A> implements Task<A, A> {
    private final Following<A> following;
    private final Outcome<A> first;
    private final Supplier<Outcome<A>> again;

    Repeated(Following<A> following, Outcome<A> first, Supplier<Outcome<A>> again) {
      this.following = following;
      this.first = first;
      this.again = again;
    }

    @Override
    public Optional<String> id() {
      return Optional.empty();
    }

    @Override
    public Optional<A> answer() {
      return Optional.ofNullable(first.data());
    }

    @Override
    public A done(TaskOptions wait) {
      boolean[] isFirst = {true};
      return new Follow<>(following, null, wait)
          .toEnd(
              () -> {
                Outcome<A> outcome = isFirst[0] ? first : again.get();
                isFirst[0] = false;
                return outcome;
              })
          .data();
    }

    @Override
    public String toString() {
      return "Task[" + following.id() + "]";
    }
  }
}

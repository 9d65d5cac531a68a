package io.github.collabopenapi.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CanceledException;
import io.github.collabopenapi.ClientException;
import io.github.collabopenapi.TaskException;
import io.github.collabopenapi.TaskOptions;
import java.time.Duration;
import java.util.function.Supplier;

/** Asks for a task until it is over. */
final class Follow<D> {
  private static final Duration USUAL_WAIT = Duration.ofMinutes(10);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Following<D> following;

  /** Null for a task that is asked for by repeating the call: a refusal is then the call's own. */
  private final String taskId;

  private final TaskOptions options;

  Follow(Following<D> following, String taskId, TaskOptions options) {
    this.following = following;
    this.taskId = taskId;
    this.options = options;
  }

  /** Asks until the task is done, and gives the last answer. */
  Outcome<D> toEnd(Supplier<Outcome<D>> ask) {
    Duration usual = following.longest() == null ? USUAL_WAIT : following.longest();
    Duration limit = options.maxWait().orElse(usual);
    long end = System.nanoTime() + limit.toNanos();
    long wait = options.interval().orElse(FIRST_PAUSE).toNanos();
    while (true) {
      Outcome<D> outcome = answer(ask);
      tellProgress(outcome.tree());
      if (Condition.all(following.done(), outcome.status(), outcome.tree())) {
        return outcome;
      }
      if (!Condition.all(following.running(), outcome.status(), outcome.tree())) {
        throw failed("is in a state that is not documented", null);
      }
      if (System.nanoTime() + wait > end) {
        throw overdue(limit);
      }
      pause(wait);
      wait =
          options.interval().isPresent()
              ? wait
              : Math.min(wait + wait / 2, LONGEST_PAUSE.toNanos());
    }
  }

  private Outcome<D> answer(Supplier<Outcome<D>> ask) {
    try {
      return ask.get();
    } catch (CanceledException canceled) {
      throw canceled;
    } catch (ClientException fault) {
      if (taskId == null) {
        throw fault;
      }
      // An answer with a success status is about the task, any other about the question.
      if (fault instanceof ApiException refusal && refusal.status() < 300) {
        String forgets =
            following.kept() == null
                ? ""
                : "; one that is over is kept for " + text(following.kept()) + " only";
        throw failed("failed or is unknown: " + fault.getMessage() + forgets, fault);
      }
      throw unanswered(fault);
    }
  }

  private void tellProgress(JsonNode data) {
    JsonNode percent =
        following.progress() == null ? null : Condition.valueAt(data, following.progress());
    if (percent != null && percent.isNumber()) {
      options.onProgress().accept(percent.doubleValue());
    }
  }

  private void pause(long nanos) {
    try {
      Deadline.sleep(nanos);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CanceledException(following.id());
    }
  }

  private TaskException failed(String message, ClientException cause) {
    return exception(TaskException.Reason.FAILED, message, cause);
  }

  private TaskException unanswered(ClientException cause) {
    String until =
        following.kept() == null
            ? ""
            : ", at the latest " + text(following.kept()) + " after its end";
    return exception(
        TaskException.Reason.UNANSWERED,
        "could not be asked for: " + cause.getMessage() + "; resume it by its identifier" + until,
        cause);
  }

  private TaskException overdue(Duration limit) {
    String longest =
        following.longest() == null
            ? ""
            : "; the vendor runs one for " + text(following.longest()) + " at most";
    String kept =
        following.kept() == null ? "" : ", and keeps its result for " + text(following.kept());
    return exception(
        TaskException.Reason.OVERDUE, "still runs after " + text(limit) + longest + kept, null);
  }

  private TaskException exception(
      TaskException.Reason reason, String message, ClientException cause) {
    String named = taskId == null ? "the task " : "the task '" + taskId + "' ";
    return new TaskException(following.id(), taskId, reason, named + message, cause);
  }

  private static String text(Duration span) {
    return span.toMillis() % 60_000 == 0
        ? span.toMinutes() + " minutes"
        : span.toMillis() / 1000.0 + " seconds";
  }
}

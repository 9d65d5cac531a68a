package io.github.collabopenapi.internal;

import io.github.collabopenapi.CallTimeoutException;
import io.github.collabopenapi.CanceledException;
import io.github.collabopenapi.ClientException;
import io.github.collabopenapi.ClientOptions;
import io.github.collabopenapi.Hooks;
import io.github.collabopenapi.NetworkException;
import io.github.collabopenapi.RedirectException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Sends a request, and sends it again where that is safe and may help. The only loop of attempts.
 */
final class Exchanges {
  private final ClientOptions options;
  private final Attempts attempts;

  Exchanges(ClientOptions options, Attempts attempts) {
    this.options = options;
    this.attempts = attempts;
  }

  /**
   * Sends a request and reads the answer.
   *
   * @param isFinal whether the vendor says of a failure that the same request cannot succeed later
   */
  Answer exchange(Draft draft, Predicate<Answer> isFinal) {
    Operation<?> operation = draft.operation();
    Duration deadline = draft.options().deadline().orElse(options.deadline());
    long end = Deadline.after(deadline);
    OptionalInt retries =
        draft.options().retries().isPresent() ? draft.options().retries() : options.retries();
    boolean repeatable = draft.body().repeatable();
    Retry retry = new Retry(retries, repeatable && operation.retrySafe);
    boolean renewable = repeatable;
    try {
      for (int number = 1; ; number++) {
        await(end);
        Answer answer = null;
        ClientException fault = null;
        long wait;
        try {
          answer = attempts.attempt(draft, number, end);
          if (renewable && isRefused(answer)) {
            renewable = false;
            wait = 0;
          } else {
            wait = retry.afterAnswer(answer);
            wait = wait != Retry.NEVER && isFinal.test(answer) ? Retry.NEVER : wait;
          }
        } catch (NetworkException | CallTimeoutException caught) {
          fault = caught;
          boolean vain = caught instanceof RedirectException;
          wait = vain ? Retry.NEVER : retry.afterFault();
        }
        if (wait == Retry.NEVER || wait >= end - System.nanoTime()) {
          if (fault != null) {
            throw fault;
          }
          return answer;
        }
        tellRepeated(operation, number, wait);
        Deadline.sleep(wait);
      }
    } catch (Deadline.Passed passed) {
      throw new CallTimeoutException(operation.id, deadline);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CanceledException(operation.id);
    }
  }

  private void await(long end) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (options.limiter().isPresent()
        && !options.limiter().get().start(Duration.ofNanos(end - System.nanoTime()))) {
      throw new Deadline.Passed();
    }
  }

  /** Whether other credentials may help; those that were refused are dropped. */
  private static boolean isRefused(Answer answer) {
    if (answer.status() != 401
        || answer.sent().stream().noneMatch(each -> each.source().isRenewable())) {
      return false;
    }
    answer.sent().forEach(each -> each.source().refused(each.value()));
    return true;
  }

  private void tellRepeated(Operation<?> operation, int number, long wait) {
    Hooks.Repeated event = new Hooks.Repeated(operation.id, number, Duration.ofNanos(wait));
    Attempts.tell(() -> options.hooks().onRetry(event));
  }
}

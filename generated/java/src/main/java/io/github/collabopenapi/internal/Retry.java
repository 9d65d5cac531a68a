package io.github.collabopenapi.internal;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** When to send a call again. It counts the repetitions of one call. */
final class Retry {
  private static final int USUAL = 2;

  /** The pause before the first repetition is at most this, and at most twice as long each time. */
  private static final long FIRST_PAUSE = Duration.ofMillis(500).toNanos();

  private static final long LONGEST_PAUSE = Duration.ofSeconds(8).toNanos();

  /** A server that asks for a longer pause is not waited for: its answer goes to the caller. */
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(60);

  /** No repetition. */
  static final long NEVER = -1;

  private final int most;
  private int repeats;

  Retry(OptionalInt retries, boolean repeatable) {
    this.most = repeatable ? retries.orElse(USUAL) : 0;
  }

  /** Nanoseconds to wait before the call is sent again after an answer. */
  long afterAnswer(Answer answer) {
    int status = answer.status();
    if (repeats >= most || !(status == 408 || status == 429 || status >= 500)) {
      return NEVER;
    }
    Duration asked = AnswerHeaders.retryAfter(answer.headers());
    if (asked == null) {
      return count(backoff());
    }
    return asked.compareTo(LONGEST_RETRY_AFTER) <= 0 ? count(asked.toNanos()) : NEVER;
  }

  /** Nanoseconds to wait after a fault. */
  long afterFault() {
    return repeats >= most ? NEVER : count(backoff());
  }

  /** Exponential, with full jitter, so that clients that failed together don't return together. */
  private long backoff() {
    long ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(repeats, 10));
    return ThreadLocalRandom.current().nextLong(ceiling);
  }

  private long count(long pause) {
    repeats++;
    return pause;
  }
}

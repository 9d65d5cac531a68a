package io.github.collabopenapi.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends in time, by {@link System#nanoTime}. */
final class Deadline {
  /** So far away that nobody lives to see it. */
  private static final long CENTURIES = Long.MAX_VALUE / 4;

  /** More is no limit. */
  static final long ENDLESS = CENTURIES / 2;

  /** The time is over. It doesn't leave the client. */
  static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Passed() {
      super(null, null, false, false);
    }
  }

  private Deadline() {}

  /** When a time limit that starts now ends; zero is none. */
  static long after(Duration limit) {
    return System.nanoTime() + nanosOf(limit);
  }

  /** The limit in nanoseconds; zero is none. */
  static long nanosOf(Duration limit) {
    boolean none = limit.isZero() || limit.isNegative();
    return none || limit.compareTo(Duration.ofNanos(CENTURIES)) > 0 ? CENTURIES : limit.toNanos();
  }

  static void sleep(long nanos) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nanos);
  }
}

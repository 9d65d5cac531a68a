package io.github.collabopenapi;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Remembers when the latest requests started. Who waits at the head holds the lock. */
final class SlidingWindow implements Limiter {
  private final ReentrantLock turn = new ReentrantLock(true);
  private final long span;

  /** Starts of the latest requests, a ring; the oldest is the one that is overwritten next. */
  private final long[] starts;

  private int next;
  private int count;

  SlidingWindow(int requests, Duration span) {
    if (requests < 1 || span.isZero() || span.isNegative()) {
      throw new IllegalArgumentException(
          "a limiter needs at least 1 request and a span above zero, not "
              + requests
              + " in "
              + span);
    }
    this.starts = new long[requests];
    this.span = span.toNanos();
  }

  @Override
  public boolean start(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + nanosOf(longest);
    if (!turn.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      return false;
    }
    try {
      long now = System.nanoTime();
      if (count == starts.length) {
        for (long wait = starts[next] + span - now; wait > 0; wait = starts[next] + span - now) {
          if (wait > end - now) {
            return false;
          }
          TimeUnit.NANOSECONDS.sleep(wait);
          now = System.nanoTime();
        }
      } else {
        count++;
      }
      starts[next] = now;
      next = (next + 1) % starts.length;
      return true;
    } finally {
      turn.unlock();
    }
  }

  /** A span of centuries would overflow. */
  private static long nanosOf(Duration span) {
    long most = Long.MAX_VALUE / 4;
    return span.compareTo(Duration.ofNanos(most)) > 0 ? most : span.toNanos();
  }
}

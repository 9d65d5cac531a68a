package io.github.collabopenapi;

import java.time.Duration;

/**
 * Decides when a request may start. Clients that share a vendor's limit share a limiter. It has to
 * be safe for use by several threads.
 */
@FunctionalInterface
public interface Limiter {
  /**
   * Waits for the turn of a request.
   *
   * @param longest how long to wait at most
   * @return whether the request may start; false if its turn doesn't come in that time
   * @throws InterruptedException if the thread is interrupted, which gives up the turn
   */
  boolean start(Duration longest) throws InterruptedException;

  /**
   * Returns a limiter that starts no more than so many requests within any span of this length, in
   * the order in which they come. It knows only of this process.
   *
   * @param requests how many requests may start within the span
   * @param span the length of the span
   * @return a new limiter
   * @throws IllegalArgumentException if one of the numbers is not above zero
   */
  static Limiter of(int requests, Duration span) {
    return new SlidingWindow(requests, span);
  }
}

package io.github.collabopenapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The number of requests within a span. */
class LimiterTest {
  private static final Duration LONG = Duration.ofDays(100_000_000);

  @Test
  void keepsToTheNumberWithinAnySpan() throws Exception {
    Limiter limiter = Limiter.of(5, Duration.ofMillis(200));
    List<Long> starts = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int count = 0; count < 20; count++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  assertTrue(limiter.start(LONG));
                  starts.add(System.nanoTime());
                } catch (InterruptedException interrupted) {
                  throw new IllegalStateException(interrupted);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Collections.sort(starts);
    assertEquals(20, starts.size());
    for (int index = 5; index < starts.size(); index++) {
      long span = starts.get(index) - starts.get(index - 5);
      assertTrue(span > 150_000_000L, "six requests within " + span + " ns");
    }
    assertTrue(starts.get(19) - starts.get(0) < 10_000_000_000L);
  }

  @Test
  void givesUpWhatTakesTooLong() throws Exception {
    Limiter limiter = Limiter.of(1, Duration.ofMinutes(1));
    assertTrue(limiter.start(LONG));
    assertFalse(limiter.start(Duration.ofMillis(50)));
    assertThrows(IllegalArgumentException.class, () -> Limiter.of(0, Duration.ofSeconds(1)));
    assertThrows(IllegalArgumentException.class, () -> Limiter.of(1, Duration.ZERO));
  }
}

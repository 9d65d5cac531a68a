package io.github.collabopenapi.internal;

import io.github.collabopenapi.CallTimeoutException;
import io.github.collabopenapi.CanceledException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Easemob's App Token: fetched with the client's credentials, and kept until nine tenths of its
 * life are over, so that none ends on its way to the server. One fetch serves all calls that wait
 * for it.
 */
public final class KeptToken implements Credential {
  private final Source source;
  private final Clock clock;
  private volatile Kept kept;
  private CompletableFuture<Kept> fetching;

  /** Calls the vendor's token operation, which has to end in time. */
  @FunctionalInterface
  public interface Source {
    /** A new token; the time left is in nanoseconds. */
    Fetched fetch(long left);
  }

  /**
   * A token as the vendor's token operation returns it.
   *
   * @param token the token
   * @param seconds its lifetime; 0 means that it never ends
   */
  public record Fetched(String token, long seconds) {
    /** Without the token. */
    @Override
    public String toString() {
      return "Fetched[***]";
    }
  }

  private record Kept(String token, long until) {}

  /** Keeps what the source gives. */
  public KeptToken(Source source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public String value(Operation<?> operation, long end) throws InterruptedException {
    while (true) {
      Kept now = kept;
      if (now != null && clock.millis() < now.until) {
        return now.token;
      }
      CompletableFuture<Kept> mine = new CompletableFuture<>();
      CompletableFuture<Kept> running = join(mine);
      if (running == mine) {
        return lead(mine, end).token;
      }
      Kept theirs = await(running, end);
      if (theirs != null) {
        return theirs.token;
      }
    }
  }

  @Override
  public boolean isRenewable() {
    return true;
  }

  /** Calls that were refused with an older token leave the newer one alone. */
  @Override
  public synchronized void refused(String value) {
    if (kept != null && kept.token.equals(value)) {
      kept = null;
    }
  }

  private synchronized CompletableFuture<Kept> join(CompletableFuture<Kept> mine) {
    if (fetching == null) {
      fetching = mine;
    }
    return fetching;
  }

  private Kept lead(CompletableFuture<Kept> mine, long end) {
    try {
      long started = clock.millis();
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new Deadline.Passed();
      }
      Fetched fetched = source.fetch(left);
      long life = fetched.seconds * 900;
      Kept now = new Kept(fetched.token, fetched.seconds > 0 ? started + life : Long.MAX_VALUE);
      finish(now);
      mine.complete(now);
      return now;
    } catch (RuntimeException | Error fault) {
      finish(null);
      mine.completeExceptionally(fault);
      throw fault;
    }
  }

  private synchronized void finish(Kept now) {
    fetching = null;
    kept = now;
  }

  /** What another caller fetched; null if that caller gave up, which is no fault of this one. */
  private static Kept await(CompletableFuture<Kept> running, long end) throws InterruptedException {
    try {
      return running.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new Deadline.Passed();
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof CanceledException
          || cause instanceof CallTimeoutException
          || cause instanceof Deadline.Passed) {
        return null;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) cause;
    }
  }
}

package io.github.collabopenapi.internal;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a body up to a limit, and gives up what comes after it. The answer is there with its
 * headers, and gives a body that may still be on its way: a time limit of Java ends with the
 * headers.
 */
final class LimitedBytes implements BodySubscriber<LimitedBytes> {
  private final long limit;
  private final CompletableFuture<Content> result = new CompletableFuture<>();
  private final List<ByteBuffer> received = new ArrayList<>();
  private long count;
  private Subscription subscription;
  private boolean abandoned;

  /**
   * What was read.
   *
   * @param bytes the body, or its beginning
   * @param cut whether there is more
   */
  record Content(byte[] bytes, boolean cut) {}

  LimitedBytes(long limit) {
    this.limit = limit;
  }

  @Override
  public CompletionStage<LimitedBytes> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  /** Waits for the body until an end in nanoseconds. */
  Content await(long end) throws InterruptedException, ExecutionException {
    try {
      return result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      abandon();
      throw new Deadline.Passed();
    } catch (InterruptedException interrupted) {
      abandon();
      throw interrupted;
    }
  }

  /** The answer may be there before its body has begun. */
  synchronized void abandon() {
    abandoned = true;
    if (subscription != null) {
      subscription.cancel();
    }
  }

  private synchronized boolean isAwaited(Subscription given) {
    subscription = given;
    return !abandoned;
  }

  @Override
  public void onSubscribe(Subscription given) {
    if (isAwaited(given)) {
      given.request(Long.MAX_VALUE);
    } else {
      given.cancel();
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      long room = limit - count;
      if (buffer.remaining() > room) {
        buffer.limit(buffer.position() + (int) room);
        add(buffer);
        subscription.cancel();
        result.complete(new Content(joined(), true));
        return;
      }
      add(buffer);
    }
  }

  @Override
  public void onError(Throwable fault) {
    received.clear();
    result.completeExceptionally(fault);
  }

  @Override
  public void onComplete() {
    result.complete(new Content(joined(), false));
  }

  private void add(ByteBuffer buffer) {
    count += buffer.remaining();
    received.add(buffer);
  }

  private byte[] joined() {
    byte[] bytes = new byte[(int) count];
    int at = 0;
    for (ByteBuffer buffer : received) {
      int length = buffer.remaining();
      buffer.get(bytes, at, length);
      at += length;
    }
    received.clear();
    return bytes;
  }
}

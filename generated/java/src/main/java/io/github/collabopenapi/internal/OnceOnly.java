package io.github.collabopenapi.internal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The body of one attempt. Java's client sends a GET again by itself when a connection breaks
 * before an answer, whatever the caller wants; it asks for the length each time that it sends the
 * headers, so that the second time can be told, and is stopped.
 */
final class OnceOnly implements BodyPublisher {
  private final BodyPublisher content;
  private final AtomicBoolean sent = new AtomicBoolean();

  private OnceOnly(BodyPublisher content) {
    this.content = content;
  }

  /** A body that this client sends once, unless it has to answer a proxy that asks who it is. */
  static BodyPublisher of(BodyPublisher content, HttpClient client) {
    return client.authenticator().isPresent() ? content : new OnceOnly(content);
  }

  @Override
  public long contentLength() {
    if (sent.getAndSet(true)) {
      throw new IllegalStateException("the connection broke before an answer came");
    }
    return content.contentLength();
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    content.subscribe(subscriber);
  }
}

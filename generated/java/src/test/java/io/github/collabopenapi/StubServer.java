package io.github.collabopenapi;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback that keeps what it was sent. */
final class StubServer implements AutoCloseable {
  /** What was sent; the body is only counted. */
  record Request(
      String method, String target, Map<String, String> headers, String text, long bytes) {
    String header(String name) {
      return headers.get(name);
    }
  }

  /** What is answered; a status of 0 breaks the connection, and the pause comes amid the body. */
  record Reply(int status, Map<String, String> headers, String body, long pauseMillis) {
    static Reply json(String body) {
      return new Reply(200, Map.of("Content-Type", "application/json"), body, 0);
    }

    static Reply status(int status, String body) {
      return new Reply(status, Map.of(), body, 0);
    }

    static Reply redirect(String location) {
      return new Reply(302, Map.of("Location", location), "", 0);
    }

    static Reply broken() {
      return status(0, "");
    }

    Reply pausing(long millis) {
      return new Reply(status, headers, body, millis);
    }
  }

  /** Answers requests. */
  interface Handler {
    Reply answer(Request request) throws Exception;
  }

  private static final int KEPT = 1 << 16;

  final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final ServerSocket listener;
  private final Handler handler;

  StubServer(Handler handler) throws IOException {
    this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    this.handler = handler;
    start(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        sockets.add(socket);
        start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream(), KEPT);
      OutputStream out = socket.getOutputStream();
      for (Request request = read(in); request != null; request = read(in)) {
        requests.add(request);
        Reply reply = handler.answer(request);
        if (reply.status == 0) {
          return;
        }
        write(out, reply);
      }
    } catch (Exception broken) {
      // The client went away.
    }
  }

  private static Request read(InputStream in) throws IOException {
    String[] start = line(in).split(" ");
    if (start.length < 2) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] parts = line.split(":", 2);
      headers.put(parts[0], parts[1].trim());
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long bytes = 0;
    if (headers.containsKey("Transfer-Encoding")) {
      for (long size = chunk(in); size > 0; size = chunk(in)) {
        bytes += take(in, size, kept);
        line(in);
      }
      line(in);
    } else {
      bytes = take(in, Long.parseLong(headers.getOrDefault("Content-Length", "0")), kept);
    }
    return new Request(start[0], start[1], headers, kept.toString(StandardCharsets.UTF_8), bytes);
  }

  private static long chunk(InputStream in) throws IOException {
    return Long.parseLong(line(in), 16);
  }

  private static long take(InputStream in, long size, ByteArrayOutputStream kept)
      throws IOException {
    byte[] buffer = new byte[KEPT];
    for (long left = size; left > 0; ) {
      int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (count < 0) {
        throw new IOException("the body broke off");
      }
      if (kept.size() < KEPT) {
        kept.write(buffer, 0, count);
      }
      left -= count;
    }
    return size;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
      if (each != '\r') {
        line.write(each);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  private static void write(OutputStream out, Reply reply) throws Exception {
    byte[] body = reply.body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status + " x\r\n");
    reply.headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (reply.status != 204) {
      head.append("Content-Length: " + body.length + "\r\n");
    }
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    int half = reply.pauseMillis > 0 ? body.length / 2 : body.length;
    out.write(body, 0, half);
    out.flush();
    if (reply.pauseMillis > 0) {
      Thread.sleep(reply.pauseMillis);
      out.write(body, half, body.length - half);
      out.flush();
    }
  }
}

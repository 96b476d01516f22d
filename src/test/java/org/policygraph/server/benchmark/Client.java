package org.policygraph.server.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that costs the machine little: what is measured is the server, not the client. */
final class Client implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;
  private String tag = "";
  private byte[] body = new byte[0];

  Client(int port) throws IOException {
    this.socket = new Socket("localhost", port);
    this.in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
  }

  /** The entity tag of the last answer. */
  String tag() {
    return tag;
  }

  /** The body of the last answer that was not sent in chunks. */
  String body() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Status of the answer; its body is read to the end. */
  int get(String path, String headers) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n", new byte[0]);
  }

  /** Sends a request and reads the answer. */
  int send(String head, byte[] content) throws IOException {
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = new byte[start.length + content.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(content, 0, whole, start.length, content.length);
    socket.getOutputStream().write(whole);
    int status = Integer.parseInt(line().substring(9, 12));
    int length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      } else if (lower.startsWith("etag:")) {
        tag = line.substring(5).strip();
      }
    }
    if (chunked) {
      skipChunks();
    } else if (status != 304 && status != 204) {
      body = in.readNBytes(length);
    }
    return status;
  }

  private void skipChunks() throws IOException {
    int size = Integer.parseInt(line(), 16);
    while (size > 0) {
      in.skipNBytes(size);
      line();
      size = Integer.parseInt(line(), 16);
    }
    line();
  }

  private String line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("The server closed the connection");
      }
      if (b != '\r') {
        bytes.write(b);
      }
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that sends a body nobody wants sends it to its end, and then reads why. */
class RefusedBodyTest {

  private static final int MEBIBYTE = 1 << 20;
  private static final int SENT = 24;

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(Service.triples(1), Service.options().withToken(Service.TOKEN));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /policy/sparql, application/sparql-query, 413",
    "POST, /policy/sparql, text/plain, 415",
    "PUT, /policy/sparql, text/plain, 405",
    "POST, /policy/update, application/sparql-update, 401",
    "PUT, /policy/data?graph=urn:x:g, text/turtle, 401",
    "POST, /policy/none, text/plain, 404",
    "POST, /none, text/plain, 404",
    "DELETE, /policy/data, text/plain, 401",
  })
  void readsTheAnswerAfterTheLastByte(String method, String path, String type, int status)
      throws IOException {
    String head = "%s %s HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\n".formatted(method, path, type);
    assertThat(answer(head + "Content-Length: " + SENT * MEBIBYTE + "\r\n\r\n", false))
        .startsWith("HTTP/1.1 " + status);
    assertThat(answer(head + "Transfer-Encoding: chunked\r\n\r\n", true))
        .startsWith("HTTP/1.1 " + status);
  }

  /** The first line of the answer, read when all is sent. */
  private static String answer(String head, boolean chunked) throws IOException {
    byte[] block = new byte[MEBIBYTE];
    byte[] size = (Integer.toHexString(MEBIBYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = new Socket(service.at("/").getHost(), service.at("/").getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < SENT; i++) {
        if (chunked) {
          out.write(size);
        }
        out.write(block);
        if (chunked) {
          out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
      }
      if (chunked) {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
      out.flush();
      return new String(socket.getInputStream().readNBytes(64), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void waitsNotForeverForTheRest() throws IOException {
    try (Socket socket = new Socket(service.at("/").getHost(), service.at("/").getPort())) {
      String head =
          "POST /policy/update HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
              + "Content-Length: 100000000\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(20_000);
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(all).startsWith("HTTP/1.1 401").contains("Connection: close");
    }
  }
}

package org.policygraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request and its response: what handlers need of both, bounded and in UTF-8. */
final class Exchange {

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private @Nullable Form parameters;

  Exchange(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /** GET, POST, …; HEAD is its own method here. */
  String method() {
    return request.getMethod();
  }

  /** Whether the method only reads: GET or HEAD. */
  boolean reads() {
    return method().equals("GET") || method().equals("HEAD");
  }

  /** The decoded path from the root of the service, for example {@code /api/queries}. */
  String path() {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  /** The path as it was sent, undecoded. */
  String rawPath() {
    return request.getRequestURI();
  }

  /** The parameters of the query string; those of a body are not in it. */
  Form parameters() {
    Form parsed = parameters;
    if (parsed == null) {
      parsed = Form.parse(request.getQueryString());
      parameters = parsed;
    }
    return parsed;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeader(name));
  }

  /** The media type of the body in lower case without its parameters; empty when none is given. */
  String contentType() {
    String type = header("Content-Type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The whole body.
   *
   * @param limit bytes it may have at most
   * @throws Fault 413 when it is larger, 415 when it is encoded: a small gzip can hide a large text
   */
  byte[] body(long limit) throws IOException {
    String encoding = header("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw new Fault(415, "Send the body without Content-Encoding.");
    }
    if (request.getContentLengthLong() > limit) {
      throw tooLarge(limit);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    InputStream input = request.getInputStream();
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      if (bytes.size() + n > limit) {
        throw tooLarge(limit);
      }
      bytes.write(buffer, 0, n);
    }
    return bytes.toByteArray();
  }

  /** The whole body as UTF-8 text; see {@link #body}. */
  String bodyText(long limit) throws IOException {
    return new String(body(limit), StandardCharsets.UTF_8);
  }

  private static Fault tooLarge(long limit) {
    return Fault.tooLarge("The request is larger than the %,d bytes it may have.".formatted(limit));
  }

  /** Sets a response header. */
  void set(String header, String value) {
    response.setHeader(header, value);
  }

  /** Answers with a status and text. */
  void send(int status, String contentType, String text) throws IOException {
    send(status, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with a status and bytes; for HEAD with their length alone. */
  void send(int status, String contentType, byte[] bytes) throws IOException {
    response.setStatus(status);
    response.setContentType(contentType);
    response.setContentLength(bytes.length);
    if (!method().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  /** Answers with a status and nothing else. */
  void send(int status) {
    response.setStatus(status);
  }

  /** Sends the client elsewhere. */
  void redirect(int status, String location) {
    response.setStatus(status);
    response.setHeader("Location", location);
  }

  /** Tells what went wrong, as plain text, unless an answer is already under way. */
  void send(Fault fault) throws IOException {
    if (!response.isCommitted()) {
      fault.headers().forEach(response::setHeader);
      response.setHeader("Cache-Control", "no-store");
      send(fault.status(), "text/plain;charset=utf-8", fault.text() + "\n");
    }
  }

  HttpServletRequest request() {
    return request;
  }

  HttpServletResponse response() {
    return response;
  }
}

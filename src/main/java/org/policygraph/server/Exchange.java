package org.policygraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One request and its response: what handlers need of both, bounded and in UTF-8. */
final class Exchange {

  private static final int WORTH_COMPRESSING = 1024;
  private static final Pattern GZIP =
      Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private static final Pattern OTHER_CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*(?!\"?utf-?8\"?\\s*(;|$))");

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
    return mediaType(header("Content-Type").orElse(""));
  }

  /** A media type in lower case without its parameters. */
  static String mediaType(String type) {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The whole body, which was gathered before.
   *
   * @param limit bytes it may have at most
   * @throws Fault 408 when it took too long to come, 413 when it is larger, 415 when it is encoded:
   *     a small gzip can hide a large text
   */
  byte[] body(long limit) {
    String encoding = header("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw new Fault(415, "Send the body without Content-Encoding.");
    }
    if (request.getContentLengthLong() > limit) {
      throw tooLarge(limit);
    }
    byte[] bytes = gathered().map(Gathering.Body::bytes).orElse(new byte[0]);
    if (bytes.length > limit) {
      throw tooLarge(limit);
    }
    return bytes;
  }

  /** Whether the request comes without a body, and says nothing of one. */
  boolean hasNoBody() {
    return contentType().isEmpty()
        && request.getContentLengthLong() <= 0
        && request.getHeader("Transfer-Encoding") == null;
  }

  /** Whether something of the body is still in the connection. */
  boolean isBodyLeft() {
    boolean body =
        request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    return body && gathered().map(Gathering.Body::isCut).orElse(true);
  }

  private Optional<Gathering.Body> gathered() {
    return Gathering.of(request.getAttribute(Gathering.attribute()));
  }

  /**
   * The whole body as text; see {@link #body}.
   *
   * @throws Fault 400 when it is not UTF-8, 415 when it does not say so
   */
  String bodyText(long limit) {
    if (header("Content-Type").filter(type -> OTHER_CHARSET.matcher(type).find()).isPresent()) {
      throw new Fault(415, "Send text in UTF-8.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body(limit))).toString();
    } catch (CharacterCodingException e) {
      throw Fault.badRequest("The body is not in UTF-8.");
    }
  }

  /** The fault of a request that is larger than it may be. */
  static Fault tooLarge(long limit) {
    return Fault.tooLarge("The request is larger than the %,d bytes it may have.".formatted(limit));
  }

  /** Sets a response header. */
  void set(String header, String value) {
    response.setHeader(header, value);
  }

  /** Says under which name a client may keep the answer (RFC 6266). */
  void attach(String fileName) {
    String ascii = fileName.replaceAll("[^\\w.-]+", "_");
    String whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    String more = ascii.equals(fileName) ? "" : "; filename*=UTF-8''" + whole.replace("*", "%2A");
    set("Content-Disposition", "attachment; filename=\"" + ascii + "\"" + more);
  }

  /** Answers with a status and text. */
  void send(int status, String contentType, String text) throws IOException {
    send(status, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with a status and bytes, compressed if it is worth it; for HEAD with headers alone. */
  void send(int status, String contentType, byte[] bytes) throws IOException {
    boolean compressed = bytes.length >= WORTH_COMPRESSING && takesGzip() && isText(contentType);
    byte[] sent = compressed ? compressed(bytes) : bytes;
    response.setStatus(status);
    response.setContentType(contentType);
    response.setContentLength(sent.length);
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    if (!method().equals("HEAD")) {
      Sending.send(request, response, sent);
    }
  }

  private boolean takesGzip() {
    return header("Accept-Encoding").filter(h -> GZIP.matcher(h).find()).isPresent();
  }

  private static boolean isText(String contentType) {
    return !contentType.startsWith("image/p")
        && !contentType.startsWith("font/")
        && !contentType.contains("spreadsheet");
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
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
      response.setHeader("ETag", null);
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

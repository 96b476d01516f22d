package org.policygraph.server;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that ends without its answer: the HTTP status, and the words that tell the client why
 * and what to do about it.
 */
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /**
   * A fault.
   *
   * @param status 4xx for the client's part, 5xx for ours
   * @param message what is wrong and the remedy, in full sentences
   */
  Fault(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** The same fault with one more response header. */
  Fault with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** The message, never null. */
  String text() {
    return String.valueOf(getMessage());
  }

  static Fault badRequest(String message) {
    return new Fault(400, message);
  }

  static Fault notFound(String message) {
    return new Fault(404, message);
  }

  /** The method is not for this path; {@code allowed} lists those that are. */
  static Fault method(String allowed) {
    return new Fault(405, "This path answers to " + allowed + ".").with("Allow", allowed);
  }

  static Fault tooLarge(String message) {
    return new Fault(413, message);
  }

  /** The service cannot now; the client may ask again after some seconds. */
  static Fault busy(String message, int retryAfterSeconds) {
    return new Fault(503, message).with("Retry-After", Integer.toString(retryAfterSeconds));
  }
}

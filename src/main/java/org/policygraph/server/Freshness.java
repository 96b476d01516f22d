package org.policygraph.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Tells clients whether what they hold is still the answer: an entity tag of the version of the
 * data, the request and the format. The version is read before the data, so that a tag may be older
 * than its answer, never newer.
 */
final class Freshness {

  private static final Pattern VARYING = Pattern.compile("(?i)\\b(NOW|RAND|UUID|STRUUID)>?\\s*\\(");

  private final LongSupplier version;
  private final long instance = System.nanoTime() ^ ProcessHandle.current().pid();

  /** Freshness of data whose version changes with every commit. */
  Freshness(LongSupplier version) {
    this.version = version;
  }

  /**
   * Whether the answer to a query lasts as long as the data do. One that asks for the time or for
   * what comes by chance does not: it has no tag, and clients are told not to keep it.
   */
  static boolean lasts(Exchange exchange, String query) {
    boolean varies = VARYING.matcher(query).find();
    if (varies) {
      exchange.set("Cache-Control", "no-store");
      exchange.set("Vary", "Accept, Accept-Encoding");
    }
    return !varies;
  }

  /**
   * Sets the headers, and ends the exchange with 304 when the client holds this very answer.
   *
   * @param request what was asked for, in full
   * @return whether the exchange is ended
   */
  boolean confirms(Exchange exchange, String request, Format format) {
    return unheld(exchange, request, format).isEmpty();
  }

  /**
   * Sets the headers, and ends the exchange with 304 when the client holds this very answer.
   *
   * @param request what was asked for, in full
   * @return the answer's tag, nothing when the exchange is ended
   */
  Optional<String> unheld(Exchange exchange, String request, Format format) {
    String tag = tag(request, format);
    exchange.set("ETag", tag);
    exchange.set("Cache-Control", "no-cache");
    exchange.set("Vary", "Accept, Accept-Encoding");
    boolean held = exchange.header("If-None-Match").filter(h -> matches(h, tag)).isPresent();
    if (held) {
      exchange.send(304);
    }
    return held ? Optional.empty() : Optional.of(tag);
  }

  private String tag(String request, Format format) {
    byte[] text = (request + '\n' + format.title()).getBytes(StandardCharsets.UTF_8);
    ByteBuffer seen = ByteBuffer.allocate(16 + text.length);
    seen.putLong(instance).putLong(version.getAsLong()).put(text);
    byte[] digest = sha256().digest(seen.array());
    return "W/\""
        + Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22)
        + '"';
  }

  /** Weak comparison, so that a tag also holds for the compressed answer (RFC 9110, 13.1.2). */
  private static boolean matches(String header, String tag) {
    for (String held : header.split(",", -1)) {
      String bare = held.strip().replace("-gzip\"", "\"").replace("--gzip\"", "\"");
      if (bare.equals("*") || bare.replaceFirst("^W/", "").equals(tag.replaceFirst("^W/", ""))) {
        return true;
      }
    }
    return false;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

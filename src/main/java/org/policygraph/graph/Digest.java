package org.policygraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of text. */
final class Digest {

  private Digest() {}

  /** The 64 lower-case hexadecimal digits of a text's UTF-8 bytes. */
  static String sha256(String text) {
    return HexFormat.of().formatHex(bytes(text));
  }

  /** The first of these digits, an even number of them. */
  static String sha256(String text, int digits) {
    return HexFormat.of().formatHex(bytes(text), 0, digits / 2);
  }

  private static byte[] bytes(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}

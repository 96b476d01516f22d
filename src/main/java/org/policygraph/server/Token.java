package org.policygraph.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The secret that allows writing. It is compared in constant time and never printed. */
public final class Token {

  /** Shorter ones can be guessed. */
  private static final int SHORTEST = 16;

  private final byte[] digest;

  private Token(byte[] digest) {
    this.digest = digest;
  }

  /**
   * A token of its text; white space around it does not belong to it.
   *
   * @throws IllegalArgumentException when it has fewer than 16 characters
   */
  public static Token of(String text) {
    if (text.strip().length() < SHORTEST) {
      throw new IllegalArgumentException("A token has 16 characters or more");
    }
    return new Token(digest(text.strip()));
  }

  /** Whether the header {@code Authorization: Bearer …} carries this token. */
  boolean opens(Optional<String> authorization) {
    String given =
        authorization
            .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
            .map(header -> header.substring(7).strip())
            .orElse("");
    return MessageDigest.isEqual(digest, digest(given));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "Token[…]";
  }
}

package org.policygraph.source;

import java.util.Locale;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** A file as it came: the name its user gave it, and its bytes, which nobody changes. */
final class Source {

  private final String name;
  private final byte[] bytes;

  Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The file as the user named it. */
  String name() {
    return name;
  }

  /** What it holds. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether the bytes at a place spell an ASCII text. */
  boolean hasAt(int place, String ascii) {
    if (place < 0 || place + ascii.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if ((bytes[place + i] & 0xff) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The name's extension in lower case, without its dot; empty where there is none. */
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** A problem with the file as a whole. */
  ProblemException problem(String code, String what, String remedy) {
    return new ProblemException(new Problem(code, Place.of(name), what, remedy));
  }

  /** The problem that the file ends too early or holds what its format does not allow. */
  ProblemException damaged(String format) {
    return problem(
        "damaged-file",
        "the " + format + " is damaged or cut off",
        "Fetch it again from where it came, or open it in the program that wrote it and save it anew");
  }

  /** The problem that the file asks for a password. */
  ProblemException encrypted(String format) {
    return problem(
        "encrypted-file",
        "the " + format + " is protected by a password",
        "Open it with the password and save it without one");
  }
}

package org.policygraph.finding;

import java.util.Locale;

/** What constants are called in tables and in what is told of decisions. */
final class Identifiers {

  private Identifiers() {}

  /** The name of a constant in small letters, parted by hyphens: {@code LEAD_IN} is lead-in. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

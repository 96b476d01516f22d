package org.policygraph.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What something is printed like, with places for its values.
 *
 * @param parts what stands around the places, one more than there are
 */
record Form(List<String> parts) {

  private static final Pattern PLACE = Pattern.compile("%[sd]");

  /** A form whose places are written {@code %s} or {@code %d}. */
  static Form of(String form) {
    return new Form(List.of(PLACE.split(form, -1)));
  }

  /** The form with values in its places. */
  String with(Object... values) {
    StringBuilder printed = new StringBuilder(parts.get(0));
    for (int i = 0; i < values.length; i++) {
      printed.append(values[i]).append(parts.get(i + 1));
    }
    return printed.toString();
  }
}

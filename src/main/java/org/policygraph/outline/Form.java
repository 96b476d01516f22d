package org.policygraph.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form of words with places to fill in, {@code %s} or {@code %d} each: {@code %s〔%s〕%d号}.
 *
 * @param parts what stands around the places, one more than there are places
 */
record Form(List<String> parts) {

  private static final Pattern PLACE = Pattern.compile("%[sd]");

  static Form of(String printed) {
    return new Form(List.of(PLACE.split(printed, -1)));
  }

  /** The words with the places filled in, in order. */
  String with(Object... values) {
    StringBuilder words = new StringBuilder(parts.get(0));
    for (int i = 0; i < values.length; i++) {
      words.append(values[i]).append(parts.get(i + 1));
    }
    return words.toString();
  }
}

package org.policygraph.outline;

import java.util.List;
import org.policygraph.source.Origins;
import org.policygraph.source.Text;

/** Texts for tests, as a reader would give them after clean-up. */
final class Texts {

  private Texts() {}

  static Text of(String plain) {
    return new Text(
        "test.txt",
        "0".repeat(64),
        "text/plain",
        plain,
        plain,
        Origins.of(plain.length(), List.of()),
        List.of(),
        List.of());
  }
}

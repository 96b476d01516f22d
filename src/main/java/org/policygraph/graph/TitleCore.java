package org.policygraph.graph;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;

/**
 * A document's own title, by which it is known: without the names of those who issued it, so that
 * 甲关于乙的意见 in one file and 关于乙的意见 in another are one work.
 */
final class TitleCore {

  private TitleCore() {}

  /** The title without the issuers it begins with. */
  static String of(String title, Collection<String> issuers) {
    String core = Iris.comparable(title);
    boolean found = true;
    while (found) {
      String now = core;
      String head =
          issuers.stream()
              .map(Iris::comparable)
              .filter(issuer -> !issuer.isEmpty() && now.startsWith(issuer))
              .filter(issuer -> now.length() > issuer.length())
              .max(Comparator.comparingInt(String::length))
              .orElse("");
      core = core.substring(head.length());
      found = !head.isEmpty();
    }
    return core;
  }

  /** Letters and digits only, so that brackets, quotation marks and widths do not tell apart. */
  static String comparable(String core) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(core, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.isEmpty() ? Iris.comparable(core) : letters.toString();
  }
}

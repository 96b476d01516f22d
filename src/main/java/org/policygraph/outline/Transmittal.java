package org.policygraph.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.source.Cue;

/**
 * What the title of a notice says of the text it carries: of {@code 甲印发《乙》的通知}, 甲 and 乙.
 *
 * @param issuer who issues it, where the title says so
 * @param carried title of the text it carries
 */
record Transmittal(Optional<String> issuer, String carried) {

  private static final Cues CUES = Cues.load("references");
  private static final Cue VERB = Cues.load("announcement").cue("transmits");
  private static final Pattern QUOTED = CUES.pattern("transmits");
  private static final Pattern BARE = CUES.pattern("transmits-bare");

  /** Reads a title; empty if it is not that of a notice which carries a text. */
  static Optional<Transmittal> of(String title) {
    if (!VERB.in(title)) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(title);
    if (quoted.find()) {
      return Optional.of(new Transmittal(Optional.ofNullable(quoted.group(1)), quoted.group(2)));
    }
    Matcher bare = BARE.matcher(title);
    return bare.find()
        ? Optional.of(new Transmittal(Optional.ofNullable(bare.group(1)), bare.group(2)))
        : Optional.empty();
  }

  /** Whether a title, in one form of brackets, is that of the carried text, and not of a notice. */
  boolean carries(String title) {
    String whole = Titles.normal(carried);
    return whole.contains(title)
        || (title.contains(whole)
            && !title.contains(Titles.enclosed(whole))
            && of(title).filter(t -> Titles.normal(t.carried()).equals(whole)).isEmpty());
  }
}

package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygraph.alignment.Gist.Enumeration;
import org.policygraph.language.Lexicon;

/** Finds what measures enumerate, and compares it clause by clause. */
final class Enumerations {

  /** How much of a clause its counterpart must share. */
  private static final double SHARED = .55;

  /** A member is new of whose letters the other text has less than this share, in any order. */
  private static final double KNOWN = .8;

  private static final char OF = '\u7684';

  private static final Pattern CLAUSE_MARK = Pattern.compile("[\uff0c\uff1b\uff1a]");

  private final Lexicon words = Lexicon.load("alignment-words");

  /** The clauses of a text. */
  List<Enumeration> in(String text) {
    return CLAUSE_MARK
        .splitAsStream(text)
        .map(clause -> new Enumeration(new Wording(clause), members(clause)))
        .toList();
  }

  private List<String> members(String clause) {
    int end =
        clause.length() - words.suffix("enumeration-end", clause).map(String::length).orElse(0);
    String listed = String.join("", cut("no-joint", clause.substring(0, end)));
    List<String> members = cut("joint", listed);
    members.removeIf(member -> member.length() < 2);
    return List.copyOf(members);
  }

  /** How many parts of a text are joined to others. */
  int joints(String text) {
    int joints = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<String> joint = words.at("joint", text, i);
      if (joint.isPresent()) {
        joints++;
        i += joint.get().length() - 1;
      }
    }
    return joints;
  }

  /** What the words of a concept leave of a text, the longest taken at each place. */
  private List<String> cut(String concept, String text) {
    List<String> rest = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<String> word = words.at(concept, text, i);
      if (word.isPresent()) {
        rest.add(text.substring(from, i));
        from = i + word.get().length();
        i = from - 1;
      }
    }
    rest.add(text.substring(from));
    return rest;
  }

  /**
   * Whether a clause of one measure enumerates what a clause of the other does, and more.
   *
   * @param sameAct whether the two have a verb in common; one thing becomes several only if so
   */
  static boolean more(Gist one, Gist other, boolean sameAct) {
    for (Enumeration some : one.enumerations()) {
      for (Enumeration less : other.enumerations()) {
        if (more(some, less, other.whole().text(), sameAct)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean more(Enumeration some, Enumeration other, String text, boolean sameAct) {
    return some.members().size() > other.members().size()
        && (sameAct || other.members().size() > 1)
        && Likeness.of(some.clause(), other.clause()).ofReference() >= SHARED
        && some.members().stream().anyMatch(member -> isNew(member, text));
  }

  /**
   * Whether a text lacks letters of a member, or of what is listed behind its last particle: 渔船的修造.
   */
  private static boolean isNew(String member, String text) {
    String listed = member.substring(member.lastIndexOf(OF) + 1);
    return lacks(text, member) || (listed.length() > 1 && lacks(text, listed));
  }

  private static boolean lacks(String text, String words) {
    Letters letters = new Letters(words);
    return letters.in(text) < KNOWN * letters.length();
  }
}

package org.policygraph.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.language.Lexicon;

/** Compares what two measures enumerate, clause by clause. */
final class Enumerations {

  /** How much of a clause its counterpart must share. */
  private static final double SHARED = .55;

  /** A member is new of whose letters the other text has less than this share, in any order. */
  private static final double KNOWN = .8;

  private final Pattern joint;
  private final Pattern noJoint;
  private final Pattern end;

  Enumerations() {
    Lexicon words = Lexicon.load("alignment-words");
    joint = any(words, "joint");
    noJoint = any(words, "no-joint");
    end = Pattern.compile("(" + any(words, "enumeration-end") + ")$");
  }

  private static Pattern any(Lexicon words, String concept) {
    return Pattern.compile(
        words.words(concept).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|")));
  }

  /**
   * Whether a clause of one measure enumerates what a clause of the other does, and more. One thing
   * becomes several only where the act is the same.
   */
  boolean more(Gist one, Gist other) {
    boolean sameAct =
        one.measure().actions().stream().anyMatch(other.measure().actions()::contains);
    List<Enumeration> others = enumerations(other);
    return enumerations(one).stream()
        .anyMatch(
            some -> others.stream().anyMatch(less -> more(some, less, other.whole(), sameAct)));
  }

  /** A clause and the members of what it enumerates. */
  private record Enumeration(String clause, List<String> members) {}

  private List<Enumeration> enumerations(Gist gist) {
    return gist.clauses().stream().map(clause -> new Enumeration(clause, members(clause))).toList();
  }

  private static boolean more(Enumeration some, Enumeration other, String text, boolean sameAct) {
    return some.members.size() > other.members.size()
        && (sameAct || other.members.size() > 1)
        && Likeness.of(some.clause, other.clause).ofReference() >= SHARED
        && some.members.stream().anyMatch(member -> isNew(member, text));
  }

  /** Whether a text lacks letters of a member. */
  private static boolean isNew(String member, String text) {
    String letters = Likeness.plain(member);
    return letters.chars().filter(c -> text.indexOf(c) >= 0).count() < KNOWN * letters.length();
  }

  /** How many parts of a text are joined to others. */
  long joints(String text) {
    return joint.matcher(text).results().count();
  }

  private List<String> members(String clause) {
    String listed = noJoint.matcher(end.matcher(clause).replaceAll("")).replaceAll("");
    return joint.splitAsStream(listed).filter(member -> member.length() > 1).toList();
  }
}

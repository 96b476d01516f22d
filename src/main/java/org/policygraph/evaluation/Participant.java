package org.policygraph.evaluation;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.policygraph.finding.Coding;

/**
 * An actor as it is counted: once a provision and role, whatever measures it takes part in.
 *
 * @param provision label of the unit
 * @param role identifier of the role
 * @param name the name without quotation marks and brackets
 */
record Participant(String provision, String role, String name) implements Comparable<Participant> {

  private static final Pattern QUOTES_AND_BRACKETS =
      Pattern.compile("[\u201c\u201d\"\uff08\uff09()]");
  private static final Comparator<Participant> ORDER =
      Comparator.comparing(Participant::provision)
          .thenComparing(Participant::role)
          .thenComparing(Participant::name);

  /** An actor of a coded measure. */
  static Participant of(Coding measure, Coding.CodedActor actor) {
    String name = QUOTES_AND_BRACKETS.matcher(actor.text()).replaceAll("");
    return new Participant(measure.provision(), actor.role(), name);
  }

  /** Whether one of two names of a provision holds the other, whatever the role. */
  boolean resembles(Participant other) {
    return provision.equals(other.provision)
        && (name.contains(other.name) || other.name.contains(name));
  }

  @Override
  public int compareTo(Participant other) {
    return ORDER.compare(this, other);
  }
}

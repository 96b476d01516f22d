package org.policygraph.finding;

import java.util.List;
import java.util.Locale;

/**
 * A body or group of people as a sentence names it.
 *
 * @param from its first word in the sentence
 * @param to one past its last word
 * @param name its name, a shared head added back
 * @param head the noun that makes it a name: 部门, 干部
 * @param kind what sort of body
 * @param trail nouns of the same phrase behind it: 指标 in 干部考核指标
 * @param shared whether its head is that of another: 宣传 in 宣传、财政部门
 */
record Mention(
    int from, int to, String name, String head, Kind kind, String trail, boolean shared) {

  /** What sort of body. */
  enum Kind {
    /** A public authority. */
    ORGAN,
    /** Another body. */
    ORGANISATION,
    /** People. */
    PEOPLE,
    /** Whoever or whatever stands where somebody is named; learnt weights tell which. */
    POSSIBLE;

    private final String id = name().toLowerCase(Locale.ROOT).intern();

    /** As it is named in a trait. */
    String id() {
      return id;
    }
  }

  /**
   * Mentions that are joined by 、, 和, 及 or 等.
   *
   * @param mentions the mentions, in order, at least one
   * @param from first word
   * @param to one past the last word
   */
  record Group(List<Mention> mentions, int from, int to) {

    /** What sort of body the last of them is of which that is known. */
    Kind kind() {
      return known().kind();
    }

    /** Nouns of the same phrase behind the last of them. */
    String trail() {
      return last().trail();
    }

    /** The head of the last of them of which it is known what sort of body it is. */
    String head() {
      return known().head();
    }

    private Mention known() {
      Mention known = last();
      for (Mention mention : mentions) {
        known = mention.kind() == Kind.POSSIBLE ? known : mention;
      }
      return known;
    }

    private Mention last() {
      return mentions.get(mentions.size() - 1);
    }
  }
}

package org.policygraph.finding;

/**
 * What speaks for and against each word that a name may begin with: whether a modifier with 的
 * belongs to it, rules tell, and only they.
 */
final class NameTraits {

  /** How many words a name has at most. */
  private static final int LONGEST = 14;

  /** From how many words on names count as equally long. */
  private static final int LONG = 8;

  private static final String OPENING = "^";

  private final ActWords w;
  private final int ruled;
  private final int to;
  private final int first;
  private final int last;

  /**
   * A name as the rules have it.
   *
   * @param ruled its first word
   * @param to one past its last
   */
  NameTraits(ActWords w, int ruled, int to) {
    this.w = w;
    this.ruled = ruled;
    this.to = to;
    int limit = Math.max(w.clause(to - 1).from(), to - LONGEST);
    int from = ruled;
    while (from > limit && !w.mark("of", from - 1) && !parts(from - 1, limit)) {
      from--;
    }
    this.first = from;
    int behind = ruled;
    while (behind < to - 1 && !w.mark("of", behind + 1)) {
      behind++;
    }
    this.last = behind;
  }

  /**
   * 政府和市场监管总局, 政府应当将公办的学校, 受政府委托: whether a word joins the name to another that ends before it,
   * puts it before the verb, or tells that it gives a charge.
   */
  private boolean parts(int at, int limit) {
    return w.role("fronted", at)
        || w.role("receiving-charge", at)
        || (w.mark("joint", at)
            && w.names(limit, at).stream().anyMatch(g -> g.to() == at && g.trail().isEmpty()));
  }

  /** The first of the words that it may begin with. */
  int first() {
    return first;
  }

  /** The last of them. */
  int last() {
    return last;
  }

  /** What speaks for and against its beginning with a word. */
  void of(int from, Ear<NameTrait> ear) {
    String place = from == ruled ? "=" : from < ruled ? "<" : ">";
    String word = w.text(from);
    String tag = w.tag(from);
    String before = text(from - 1);
    String beforeTag = tag(from - 1);
    String head = w.text(to - 1);
    ear.hear(NameTrait.PLACE, place);
    ear.hear(NameTrait.WORD, word);
    ear.hear(NameTrait.TAG, tag);
    ear.hear(NameTrait.BEFORE, before);
    ear.hear(NameTrait.BEFORE_TAG, beforeTag);
    ear.hear(NameTrait.TAGS, beforeTag, tag);
    ear.hear(NameTrait.TAGS_BEFORE, tag(from - 2), beforeTag);
    ear.hear(NameTrait.PLACE_WORD, place, word);
    ear.hear(NameTrait.PLACE_BEFORE, place, before);
    ear.hear(NameTrait.PLACE_TAGS, place + beforeTag, tag);
    ear.hear(NameTrait.LENGTH, Integer.toString(Math.min(LONG, to - from)));
    ear.hear(NameTrait.ALONE, head, Boolean.toString(from == to - 1));
    ear.hear(NameTrait.HEAD_WORD, head, word);
    ear.hear(NameTrait.HEAD_BEFORE, head, before);
    if (from < to - 1) {
      ear.hear(NameTrait.TWO, word, w.text(from + 1));
    }
    held(from, place, ear);
  }

  /** What the name would hold before its last word. */
  private void held(int from, String place, Ear<NameTrait> ear) {
    boolean pause = false;
    boolean verb = false;
    boolean preposition = false;
    for (int i = from; i < to - 1; i++) {
      pause |= w.mark("joint", i);
      verb |= w.tag(i).equals("v");
      preposition |= w.tag(i).startsWith("p");
    }
    if (pause) {
      ear.hear(NameTrait.PAUSE, place);
    }
    if (verb) {
      ear.hear(NameTrait.PLACE_VERB, place);
    }
    if (preposition) {
      ear.hear(NameTrait.PREPOSITION, place);
    }
  }

  private String text(int word) {
    return word < 0 ? OPENING : w.text(word);
  }

  private String tag(int word) {
    return word < 0 ? OPENING : w.tag(word);
  }
}

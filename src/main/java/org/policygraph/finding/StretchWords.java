package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/** The words of an act as stretches are looked for among them. */
final class StretchWords {

  /** What stands for no word. */
  static final String NONE = "$";

  /** What stands before the first clause. */
  static final String START = "^";

  /** What stands before each other clause. */
  static final String CLAUSE = "\uff0c";

  final ActWords w;
  final String modality;
  final String verb;
  final boolean regulation;
  final List<Range> clauses = new ArrayList<>();
  final Range object;
  final int first;
  final BitSet binds = new BitSet();
  final BitSet named = new BitSet();
  final BitSet nameEnds = new BitSet();

  /** The numbers of the clauses that are attached to the act. */
  final BitSet attached = new BitSet();

  /** How many words of a kind stand before each word. */
  final int[] verbs;

  final int[] ofs;
  final int[] joints;
  final int[] numbers;
  final int[] prepositions;
  private final String[] kinds;

  StretchWords(Act act, ActWords w, boolean regulation) {
    this.w = w;
    this.regulation = regulation;
    this.modality = act.modality().id();
    this.verb = w.action();
    this.first = w.firstAction();
    this.object = act.object().map(w::range).orElse(new Range(-1, -1));
    int size = w.all().size();
    kinds = new String[size];
    verbs = new int[size + 1];
    ofs = new int[size + 1];
    joints = new int[size + 1];
    numbers = new int[size + 1];
    prepositions = new int[size + 1];
    for (Clause clause : act.sentence().clauses()) {
      Range range = w.range(clause.span());
      int from = Math.max(range.from(), w.quote().from());
      int to = Math.min(range.to(), w.quote().to());
      if (from < to) {
        Span span = w.span(from, to);
        attached.set(clauses.size(), act.attached().stream().anyMatch(a -> a.overlaps(span)));
        clauses.add(new Range(from, to));
      }
    }
    for (Group group : w.names(w.quote().from(), w.quote().to())) {
      named.set(group.from());
      nameEnds.set(group.to());
    }
    for (int i = w.quote().from(); i < Math.min(size, w.quote().to() + 1); i++) {
      String tag = w.tag(i);
      kinds[i] = w.kind(i);
      binds.set(i, w.criterion("binding", i));
      verbs[i + 1] = verbs[i] + (tag.startsWith("v") && !tag.equals("vn") ? 1 : 0);
      ofs[i + 1] = ofs[i] + (of(i) ? 1 : 0);
      joints[i + 1] = joints[i] + (w.criterion("joint", i) ? 1 : 0);
      numbers[i + 1] = numbers[i] + (tag.startsWith("m") || tag.startsWith("q") ? 1 : 0);
      prepositions[i + 1] = prepositions[i] + (tag.equals("p") ? 1 : 0);
    }
  }

  /** The kind of a word of the quote or right behind it. */
  String kind(int word) {
    return kinds[word];
  }

  boolean of(int word) {
    return w.tag(word).equals("ude1");
  }

  boolean mark(int word) {
    return w.tag(word).startsWith("w");
  }

  /** Where a clause stands to the act. */
  StretchPlace place(Range clause) {
    int next = w.actions().nextSetBit(clause.from());
    if (next >= 0 && next < clause.to()) {
      return StretchPlace.WITHIN;
    }
    return clause.to() <= first ? StretchPlace.BEFORE : StretchPlace.BEHIND;
  }

  /** Whether a stretch may begin at a word of a clause. */
  boolean begins(Range clause, int i) {
    String tag = w.tag(i);
    if (of(i) || (mark(i) && !w.criterion("stretch-opening", i))) {
      return false;
    }
    if (i == clause.from() || nameEnds.get(i)) {
      return true;
    }
    String before = w.tag(i - 1);
    return !tag.isEmpty()
        && switch (before.charAt(0)) {
          case 'p', 'v', 'c', 'd', 'q', 'f' -> true;
          case 'a' -> before.equals("a") || before.equals("ad");
          case 'u' -> before.equals("udeng");
          case 'r' -> before.equals("rz");
          case 'w' -> w.criterion("stretch-behind", i - 1);
          default -> false;
        };
  }

  /** Whether a stretch may end before a word of a clause. */
  boolean ends(Range clause, int j) {
    if (w.tag(j - 1).startsWith("c")) {
      return false;
    }
    if (j == clause.to() || named.get(j)) {
      return true;
    }
    String tag = w.tag(j);
    return switch (tag.charAt(0)) {
      case 'v', 'd', 'p', 'c', 'w', 'f' -> true;
      case 'a' -> tag.equals("ad");
      case 'u' -> tag.equals("ude1") || tag.equals("udeng");
      default -> false;
    };
  }

  /** The first word behind 的 that is no part of the noun phrase there. */
  int behindHead(int of, Range clause) {
    int k = of + 1;
    while (k < clause.to() && !closes(k)) {
      k++;
    }
    return k;
  }

  private boolean closes(int k) {
    String tag = w.tag(k);
    return switch (tag.charAt(0)) {
      case 'w', 'p', 'd', 'c' -> true;
      case 'v' -> !tag.equals("vn");
      default -> binds.get(k) || of(k);
    };
  }

  /** The head of the noun phrase behind 的, if there is one. */
  Optional<Integer> head(int of, int behind) {
    return behind > of + 1 ? Optional.of(behind - 1) : Optional.empty();
  }

  static boolean any(BitSet set, int from, int to) {
    int next = set.nextSetBit(from);
    return next >= 0 && next < to;
  }
}

package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;

/** Subjects that what they have to do stands right behind: 单位应当, 机构不得. */
final class BoundSubjects {

  private BoundSubjects() {}

  /**
   * 接到报告的邻近车站应当, 借用单位使用完毕应当: whether what names have to do follows, and what stands before them
   * tells who they are.
   */
  static boolean opens(ActWords w, int from, Candidate c) {
    boolean verb = c.from() - from == 1 && w.tag(from).startsWith("v");
    boolean modified = verb || IntStream.range(from, c.from()).anyMatch(i -> w.role("of", i));
    return modified
        && binding(w, verb ? behindVerbs(w, c.to()) : c.to())
        && IntStream.range(from, c.from()).noneMatch(i -> governs(w, i));
  }

  /** One past the verbs before what binds, 使用完毕 in 借用单位使用完毕应当. */
  private static int behindVerbs(ActWords w, int from) {
    int behind = from;
    while (behind < w.firstAction() && w.tag(behind).startsWith("v") && !binding(w, behind)) {
      behind++;
    }
    return behind;
  }

  /** Whether what stands behind a word is no subject of the clause. */
  private static boolean governs(ActWords w, int i) {
    return w.role("bearer", i)
        || w.role("doer", i)
        || w.role("binding", i)
        || w.tag(i).startsWith("p");
  }

  /**
   * The place of names once the grammar of subjects has been heard: who is bound to something right
   * behind them is not who it is done to, and whoever a case tells of does nothing in which others
   * act.
   *
   * @param ruled what rules say
   * @param learnt what was learnt
   */
  static Optional<Place> place(
      ActWords w, Candidate c, Optional<Place> ruled, Optional<Place> learnt) {
    Role role = learnt.map(Place::role).orElse(Role.SUPPORTING);
    boolean subject = ruled.filter(p -> p.rule().equals(Subjects.SUBJECT)).isPresent();
    if (role == Role.TARGET && subject && binding(w, c.to())) {
      return ruled;
    }
    boolean idle = role == Role.RESPONSIBLE && ruled.isEmpty() && (yields(w, c) || measures(w, c));
    return idle || staffed(w, c) ? Optional.empty() : learnt;
  }

  /** 主管部门的工作人员: whether names only tell whose staff does or suffers the act. */
  private static boolean staffed(ActWords w, Candidate c) {
    int staff = c.to() + 1;
    return w.role("of", c.to()) && w.role("staff", staff) && w.named(staff, w.quote().to());
  }

  /** 施工单位拒不整改的，监理单位应当报告: whether others do the act, in the case that a clause tells of names. */
  private static boolean yields(ActWords w, Candidate c) {
    Range clause = w.clause(c.from());
    int next = clause.to() + 1;
    return next < w.firstAction()
        && w.role("of", clause.to() - 1)
        && w.names(next, w.firstAction()).stream()
            .filter(g -> g.from() == next && binding(w, g.to()))
            .anyMatch(g -> !w.text(g.from(), g.to()).equals(w.text(c.from(), c.to())));
  }

  /** 以现有企业为基数，: whether names only tell what the act goes by. */
  private static boolean measures(ActWords w, Candidate c) {
    Range clause = w.clause(c.from());
    return clause.to() < w.firstAction()
        && w.role("going-by", clause.from())
        && IntStream.range(c.to(), clause.to()).anyMatch(i -> w.role("taken-for", i));
  }

  private static boolean binding(ActWords w, int at) {
    return w.role("binding", at) || (w.role("deontic", at) && !w.tag(at).startsWith("w"));
  }
}

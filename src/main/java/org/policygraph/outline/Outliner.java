package org.policygraph.outline;

import java.util.List;
import org.policygraph.problem.Problem;
import org.policygraph.source.Signs;
import org.policygraph.source.Text;

/** Finds the identity, the structure and the gaps of a text. Thread-safe. */
public final class Outliner {

  private final Gazetteer gazetteer;

  /** An outliner that knows the divisions of a gazetteer. */
  public Outliner(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The outline of a text about which the user said nothing. */
  public Outline outline(Text text) {
    return outline(text, Overrides.NONE);
  }

  /**
   * The outline of a text; what the user said of it counts for more than what is printed.
   *
   * @throws org.policygraph.problem.ProblemException if the overrides name a jurisdiction that the
   *     gazetteer does not know
   */
  public Outline outline(Text text, Overrides overrides) {
    String plain = text.plain();
    Signs signs = new Signs(plain);
    Quoting quoting = new Quoting(signs);
    List<Line> lines = Line.of(plain, signs);
    List<Unit> units = Units.of(plain, signs, quoting, lines);
    Layout layout = Layout.of(lines, units);
    List<Gap> noise = Noise.of(text, signs);
    Sentences sentences = new Sentences(plain, signs, quoting, noise);
    List<Node> roots = ProvisionTree.of(plain, signs, layout, units, sentences);
    Sequences sequences = Sequences.of(plain, roots);
    List<Provision> provisions = Labels.of(plain, roots, sequences);
    Identity identity = new IdentityReader(gazetteer, text, layout, provisions).read(overrides);
    List<Gap> gaps = Gaps.of(plain, provisions, sequences.missing(), noise);
    List<Problem> remarks = Remarks.of(text, layout, provisions, identity.jurisdiction());
    return new Outline(text, identity, provisions, gaps, remarks);
  }
}

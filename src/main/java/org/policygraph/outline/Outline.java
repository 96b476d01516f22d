package org.policygraph.outline;

import java.util.List;
import java.util.stream.Stream;
import org.policygraph.problem.Problem;
import org.policygraph.source.Text;

/**
 * A text with its identity and its structure.
 *
 * @param text the text all spans point into
 * @param identity what the document is
 * @param provisions the outermost units, in reading order
 * @param gaps what is lost or doubtful, in order of place
 * @param remarks what the owner of the file should know about it as a whole
 */
public record Outline(
    Text text,
    Identity identity,
    List<Provision> provisions,
    List<Gap> gaps,
    List<Problem> remarks) {

  /** Every unit, in reading order. */
  public Stream<Provision> walk() {
    return provisions.stream().flatMap(Provision::walk);
  }

  /** Whether it is a regulation: its provisions are articles (第一条). */
  public boolean inArticles() {
    return walk().anyMatch(p -> p.kind() == Provision.Kind.ARTICLE);
  }
}

package org.policygraph.finding;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;

/**
 * Where what sounds like a fact is to be so: under a heading that announces aims (主要目标) and in the
 * tasks of tables, 城镇新增就业3500人.
 */
final class Aims {

  private static final Pattern HEADING = Lexicon.load("accounts").pattern("aim");

  private Aims() {}

  /**
   * The characters that stand there.
   *
   * @param rows the rows of tables that divide work
   */
  static BitSet of(Outline outline, IdentityHashMap<Provision, TaskRow> rows) {
    String plain = outline.text().plain();
    BitSet aims = new BitSet();
    outline
        .walk()
        .filter(p -> p.heading().filter(h -> HEADING.matcher(h.in(plain)).find()).isPresent())
        .forEach(p -> aims.set(p.span().start(), p.span().end()));
    rows.values().forEach(row -> row.task().ifPresent(task -> aims.set(task.start(), task.end())));
    return aims;
  }
}

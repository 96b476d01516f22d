package org.policygraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.finding.Criterion;
import org.policygraph.language.Quantity;
import org.policygraph.language.Time;

/**
 * Writes criteria. The first number or time of a criterion stands on it directly; further ones in
 * the same words stand on parts of it.
 */
final class CriterionWriter {

  private final Ledger ledger;
  private final Evidence evidence;

  CriterionWriter(Ledger ledger, Evidence evidence) {
    this.ledger = ledger;
    this.evidence = evidence;
  }

  /** Writes the criteria of one measure, in order. */
  void write(Ledger.Entry measure, List<Criterion> criteria, Version version) {
    int nth = 0;
    for (Criterion criterion : criteria) {
      nth++;
      Ledger.Entry node = ledger.of(measure.subject().getURI() + "/criterion/" + nth);
      measure.add(Vocabulary.CRITERION, node.subject());
      node.add(RDF.type, Types.CRITERION)
          .add(RDF.type, type(criterion.type()))
          .add(Vocabulary.QUOTE, version.outline().text().in(criterion.quote()))
          .addName(Vocabulary.RULE, criterion.rule())
          .add(Vocabulary.ORDER, Literals.integer(nth));
      criterion.words().forEach(word -> node.addName(Vocabulary.CUE, word));
      evidence.attach(node.subject(), Vocabulary.EVIDENCE, version, criterion.quote());
      Resource type = type(criterion.type());
      values(node, type, criterion.quantities(), CriterionWriter::quantity);
      values(node, type, criterion.times(), CriterionWriter::time);
    }
  }

  private <T> void values(
      Ledger.Entry criterion, Resource type, List<T> values, BiConsumer<Ledger.Entry, T> writer) {
    for (int i = 0; i < values.size(); i++) {
      if (i == 0) {
        writer.accept(criterion, values.get(i));
      } else {
        Ledger.Entry part = ledger.of(criterion.subject().getURI() + "/part/" + (i + 1));
        part.add(RDF.type, Types.CRITERION).add(RDF.type, type);
        criterion.add(Vocabulary.PART, part.subject());
        part.add(Vocabulary.ORDER, Literals.integer(i + 1L));
        writer.accept(part, values.get(i));
      }
    }
  }

  private static void quantity(Ledger.Entry node, Quantity quantity) {
    if (quantity.min().isPresent()
        && quantity.max().isPresent()
        && quantity.min().get().compareTo(quantity.max().get()) == 0) {
      node.add(Vocabulary.VALUE, Literals.decimal(quantity.min().get()));
    } else {
      quantity.min().ifPresent(v -> node.add(Vocabulary.MIN_VALUE, Literals.decimal(v)));
      quantity.max().ifPresent(v -> node.add(Vocabulary.MAX_VALUE, Literals.decimal(v)));
    }
    node.add(Vocabulary.COMPARATOR, quantity.comparator());
    if (!quantity.unit().isEmpty()) {
      node.add(Vocabulary.UNIT, quantity.unit());
    }
    if (!quantity.of().isEmpty()) {
      node.add(Vocabulary.OF, quantity.of());
    }
  }

  private static void time(Ledger.Entry node, Time time) {
    String kind = time.kind().name().toLowerCase(Locale.ROOT);
    node.add(Vocabulary.TIME_KIND, Vocabulary.concept("time-kind", kind))
        .add(Vocabulary.COMPARATOR, time.comparator());
    time.duration().ifPresent(d -> node.add(Vocabulary.DURATION, Literals.duration(d)));
    time.times().ifPresent(n -> node.add(Vocabulary.FREQUENCY, Literals.integer(n)));
    time.deadline().ifPresent(d -> node.add(Vocabulary.DEADLINE, Literals.date(d)));
    if (time.workingDays()) {
      node.add(Vocabulary.WORKING_DAYS, Literals.truth(true));
    }
  }

  private static Resource type(Criterion.Type type) {
    return switch (type) {
      case CONDITION -> Types.CONDITION;
      case STANDARD -> Types.STANDARD;
      case QUANTITY -> Types.QUANTITY;
      case TIME -> Types.TIME_LIMIT;
    };
  }
}

package org.policygraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.jena.rdf.model.Model;
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

  private final Model model;
  private final Evidence evidence;

  CriterionWriter(Model model, Evidence evidence) {
    this.model = model;
    this.evidence = evidence;
  }

  /** Writes the criteria of one measure, in order. */
  void write(Resource measure, List<Criterion> criteria, Version version) {
    int nth = 0;
    for (Criterion criterion : criteria) {
      nth++;
      Resource node = model.createResource(measure.getURI() + "/criterion/" + nth);
      measure.addProperty(Vocabulary.CRITERION, node);
      node.addProperty(RDF.type, Types.CRITERION)
          .addProperty(RDF.type, type(criterion.type()))
          .addProperty(Vocabulary.QUOTE, version.outline().text().in(criterion.quote()))
          .addProperty(Vocabulary.RULE, criterion.rule())
          .addLiteral(Vocabulary.ORDER, Literals.integer(nth));
      evidence.attach(node, Vocabulary.EVIDENCE, version, criterion.quote());
      Resource type = type(criterion.type());
      values(node, type, criterion.quantities(), CriterionWriter::quantity);
      values(node, type, criterion.times(), CriterionWriter::time);
    }
  }

  private <T> void values(
      Resource criterion, Resource type, List<T> values, BiConsumer<Resource, T> writer) {
    for (int i = 0; i < values.size(); i++) {
      if (i == 0) {
        writer.accept(criterion, values.get(i));
      } else {
        Resource part = model.createResource(criterion.getURI() + "/part/" + (i + 1));
        part.addProperty(RDF.type, Types.CRITERION).addProperty(RDF.type, type);
        criterion.addProperty(Vocabulary.PART, part);
        part.addLiteral(Vocabulary.ORDER, Literals.integer(i + 1L));
        writer.accept(part, values.get(i));
      }
    }
  }

  private static void quantity(Resource node, Quantity quantity) {
    if (quantity.min().isPresent()
        && quantity.max().isPresent()
        && quantity.min().get().compareTo(quantity.max().get()) == 0) {
      node.addLiteral(Vocabulary.VALUE, Literals.decimal(quantity.min().get()));
    } else {
      quantity.min().ifPresent(v -> node.addLiteral(Vocabulary.MIN_VALUE, Literals.decimal(v)));
      quantity.max().ifPresent(v -> node.addLiteral(Vocabulary.MAX_VALUE, Literals.decimal(v)));
    }
    node.addProperty(Vocabulary.COMPARATOR, quantity.comparator());
    if (!quantity.unit().isEmpty()) {
      node.addProperty(Vocabulary.UNIT, quantity.unit());
    }
    if (!quantity.of().isEmpty()) {
      node.addProperty(Vocabulary.OF, quantity.of());
    }
  }

  private static void time(Resource node, Time time) {
    String kind = time.kind().name().toLowerCase(Locale.ROOT);
    node.addProperty(Vocabulary.TIME_KIND, Vocabulary.concept("time-kind", kind))
        .addProperty(Vocabulary.COMPARATOR, time.comparator());
    time.duration().ifPresent(d -> node.addLiteral(Vocabulary.DURATION, Literals.duration(d)));
    time.times().ifPresent(n -> node.addLiteral(Vocabulary.FREQUENCY, Literals.integer(n)));
    time.deadline().ifPresent(d -> node.addLiteral(Vocabulary.DEADLINE, Literals.date(d)));
    if (time.workingDays()) {
      node.addLiteral(Vocabulary.WORKING_DAYS, Literals.truth(true));
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

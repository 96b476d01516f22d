package org.policygraph.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.Pipeline;
import org.policygraph.finding.Criterion;
import org.policygraph.finding.Measure;
import org.policygraph.finding.Sorting;
import org.policygraph.finding.Trace;
import org.policygraph.graph.Version;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** Shows what a document looks like between the stages, for an analyst who asks why. */
final class Stages {

  private final Pipeline pipeline;

  Stages(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** One stage of one document, with a line feed at the end. */
  String show(ExtractCommand.Show stage, Version version) {
    Outline outline = version.outline();
    StringBuilder lines = new StringBuilder();
    switch (stage) {
      case TEXT -> lines.append(outline.text().plain()).append('\n');
      case OUTLINE -> outline.provisions().forEach(p -> provision(outline.text(), p, 0, lines));
      case WORDS ->
          pipeline.trace(outline).forEach(t -> lines.append(String.join(" ", t.words()) + "\n"));
      case FINDINGS -> findings(version, lines);
      case UNCOVERED ->
          new UncoveredText(pipeline).lines(version).forEach(line -> lines.append(line + "\n"));
    }
    return lines.toString();
  }

  private static void provision(Text text, Provision provision, int depth, StringBuilder lines) {
    Span place = text.codePoints(provision.span());
    lines
        .append("  ".repeat(depth))
        .append(
            "%s %s [%d, %d)"
                .formatted(
                    provision.label().isEmpty() ? "-" : provision.label(),
                    provision.kind().name().toLowerCase(java.util.Locale.ROOT),
                    place.start(),
                    place.end()))
        .append(provision.operative() ? "" : " not operative")
        .append(provision.heading().map(h -> ": " + text.in(h)).orElse(""))
        .append('\n');
    for (var sentence : provision.sentences()) {
      for (var clause : sentence.clauses()) {
        lines.append("  ".repeat(depth + 1) + "| " + text.in(clause.span()) + clause.mark() + "\n");
      }
    }
    provision.children().forEach(child -> provision(text, child, depth + 1, lines));
  }

  private void findings(Version version, StringBuilder lines) {
    Text text = version.outline().text();
    List<Measure> measures =
        version.measures().stream().sorted(Comparator.comparing(Measure::quote)).toList();
    for (Trace trace : pipeline.trace(version.outline())) {
      lines.append(
          "%s%n  %s by %s: %s%n"
              .formatted(
                  text.in(trace.clause()),
                  trace.kind(),
                  trace.rule(),
                  String.join(" ", trace.words())));
      measures.stream()
          .filter(m -> trace.clause().start() <= m.quote().start())
          .filter(
              m -> m.quote().start() < Math.max(trace.clause().end(), trace.clause().start() + 1))
          .forEach(m -> measure(text, m).forEach(line -> lines.append("  " + line + "\n")));
    }
  }

  private static Stream<String> measure(Text text, Measure measure) {
    Stream<String> head =
        Stream.of(
            "measure %s [%s] confidence %.2f by %s"
                .formatted(
                    text.in(measure.quote()),
                    measure.provision().label(),
                    measure.confidence(),
                    measure.rule()),
            "  action %s, object %s"
                .formatted(
                    String.join(" ", measure.actions().stream().map(text::in).toList()),
                    measure.object().map(text::in).orElse("-")),
            "  " + measure.modality().id());
    Stream<String> sortings = measure.sortings().stream().map(s -> "  " + sorting(s));
    Stream<String> actors =
        measure.actors().stream()
            .map(
                a ->
                    "  %s %s%s by %s"
                        .formatted(
                            a.role().id(),
                            a.name(),
                            a.explicit() ? "" : " (implied)",
                            a.rule() + cues(a.cues())));
    Stream<String> criteria = measure.criteria().stream().map(c -> "  " + criterion(text, c));
    return Stream.of(head, sortings, actors, criteria).flatMap(s -> s);
  }

  private static String cues(List<String> cues) {
    return cues.isEmpty() ? "" : " (" + String.join(" ", cues) + ")";
  }

  private static String sorting(Sorting sorting) {
    return "%s %s by %s"
        .formatted(
            sorting.scheme(),
            sorting.id(),
            sorting.words().isEmpty() ? "no cue" : String.join(" ", sorting.words()));
  }

  private static String criterion(Text text, Criterion criterion) {
    return "%s %s by %s"
        .formatted(
            criterion.type().id(),
            text.in(criterion.quote()),
            criterion.rule() + cues(criterion.words()));
  }
}

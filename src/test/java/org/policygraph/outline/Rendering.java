package org.policygraph.outline;

import java.util.stream.Collectors;
import org.policygraph.source.Text;

/** An outline in words, one line a finding, for golden files that people can check. */
final class Rendering {

  private static final int HEAD = 14;

  private Rendering() {}

  static String of(Outline outline) {
    StringBuilder out = new StringBuilder();
    identity(outline.identity(), out);
    outline.identity().references().forEach(r -> out.append(reference(r)).append('\n'));
    outline.gaps().forEach(g -> out.append(gap(g, outline.text())).append('\n'));
    outline.provisions().forEach(provision -> provision(provision, outline.text(), "", out));
    return out.toString();
  }

  private static void identity(Identity identity, StringBuilder out) {
    out.append("title ").append(printed(identity.title())).append('\n');
    identity.kind().ifPresent(k -> out.append("kind ").append(k).append('\n'));
    identity.number().ifPresent(n -> out.append("number ").append(printed(n)).append('\n'));
    identity.issuers().forEach(i -> out.append("issuer ").append(printed(i)).append('\n'));
    identity.addressees().forEach(a -> out.append("to ").append(printed(a)).append('\n'));
    identity.date().ifPresent(d -> out.append("date ").append(printed(d)).append('\n'));
    identity.inForce().ifPresent(d -> out.append("in force ").append(printed(d)).append('\n'));
    identity.trialUntil().ifPresent(d -> out.append("until ").append(printed(d)).append('\n'));
    Reading<Jurisdiction> whose = identity.jurisdiction();
    out.append("of %s %s%s%n".formatted(whose.value().code(), whose.value().name(), sure(whose)));
  }

  private static String printed(Reading<?> reading) {
    return reading.value() + sure(reading);
  }

  private static String sure(Reading<?> reading) {
    return reading.certainty() == Reading.Certainty.STATED ? "" : " (" + reading.certainty() + ")";
  }

  private static String reference(Reference r) {
    return "%s 《%s》 %s %s %s"
        .formatted(
            r.kind(),
            r.core(),
            r.number().orElse("-"),
            r.issuer().orElse("-"),
            r.jurisdiction().map(Jurisdiction::code).orElse("-"));
  }

  private static String gap(Gap gap, Text text) {
    return "%s %s «%s»".formatted(gap.kind(), gap.hides(), brief(text.in(gap.span())));
  }

  private static void provision(Provision p, Text text, String indent, StringBuilder out) {
    out.append(indent)
        .append(p.operative() ? "+ " : "- ")
        .append(p.label())
        .append(p.codingLabel().isEmpty() ? "" : " [" + p.codingLabel() + "]")
        .append(p.heading().map(h -> " <" + text.in(h) + ">").orElse(""))
        .append(
            p.sentences().stream()
                .map(s -> " " + brief(text.in(s.span())) + "/" + s.clauses().size())
                .collect(Collectors.joining()))
        .append('\n');
    p.children().forEach(child -> provision(child, text, indent + "  ", out));
  }

  private static String brief(String words) {
    String line = words.replace('\n', '|');
    return line.length() <= HEAD
        ? line
        : line.substring(0, HEAD - 4) + "…" + line.substring(line.length() - 3);
  }
}

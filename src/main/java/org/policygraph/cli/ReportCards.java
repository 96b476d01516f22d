package org.policygraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.Outcome;
import org.policygraph.ReportCard;
import picocli.CommandLine;

/** Writes what became of files, for people and for programs. */
final class ReportCards {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .enable(SerializationFeature.INDENT_OUTPUT);

  private ReportCards() {}

  /**
   * Prints cards to the output, and problems to the error stream, one a line.
   *
   * @return 0 if every file was loaded, else 1
   */
  static int print(List<Outcome> outcomes, boolean asJson, CommandLine line) {
    PrintWriter out = line.getOut();
    if (asJson) {
      out.println(json(outcomes));
    }
    int refused = 0;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Loaded loaded && !asJson) {
        text(loaded.file(), loaded.card()).forEach(out::println);
      } else if (outcome instanceof Outcome.Refused no) {
        no.problems().forEach(line.getErr()::println);
        refused++;
      }
    }
    if (outcomes.size() > 1 && !asJson) {
      out.println(
          "%d of %d files loaded, %d refused"
              .formatted(outcomes.size() - refused, outcomes.size(), refused));
    }
    return refused == 0 ? 0 : Failure.PROBLEMS;
  }

  /** One object a file: {@code file} with its {@code card} or its {@code problems}. */
  static String json(List<Outcome> outcomes) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("file", outcome.file());
      if (outcome instanceof Outcome.Loaded loaded) {
        entry.put("card", loaded.card());
      } else if (outcome instanceof Outcome.Refused refused) {
        entry.put("problems", refused.problems());
      }
      list.add(entry);
    }
    return write(list);
  }

  /** A card as a JSON object. */
  static String json(ReportCard card) {
    return write(card);
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A card for reading, a fact a line. */
  static List<String> text(String file, ReportCard card) {
    List<String> lines = new ArrayList<>();
    lines.add(file);
    lines.add("  document      " + card.document());
    card.identity().forEach((name, value) -> lines.add("  " + detected(name, value)));
    card.references().forEach(r -> lines.add("  reference     " + r));
    lines.add("  text          %s, %d characters".formatted(card.mediaType(), card.characters()));
    if (!card.removed().isEmpty()) {
      lines.add("  removed       " + removed(card.removed()));
    }
    for (ReportCard.Missing gap : card.gaps()) {
      String hides = gap.hides().isEmpty() ? "" : " [" + String.join(" ", gap.hides()) + "]";
      lines.add("  gap           " + gap.kind() + " at " + gap.start() + hides + ": " + gap.note());
    }
    if (card.gaps().isEmpty()) {
      lines.add("  gap           none found");
    }
    card.remarks().forEach(remark -> lines.add("  remark        " + remark));
    lines.add(
        "  found         %d provisions, %d measures, %d actors, %d criteria"
            .formatted(card.provisions(), card.measures(), card.actors(), card.criteria()));
    lines.add("  covered       " + UncoveredText.share(card.extent()));
    lines.addAll(versions(card));
    return lines;
  }

  /** What the file is beside the other files of its work. */
  private static List<String> versions(ReportCard card) {
    List<String> lines = new ArrayList<>();
    card.replaced()
        .forEach(
            before ->
                lines.add(
                    "  replaced      " + "version " + before + ", which came from here before"));
    if (card.versions() > 1) {
      lines.add("  versions      " + card.versions() + " files of this work are loaded");
    }
    card.speaks()
        .ifPresent(
            speaker -> {
              lines.add(
                  "  speaks        %s (%s), not this file: %s"
                      .formatted(speaker.file(), speaker.version(), speaker.why()));
              lines.add(
                  "                take it out: policy-graph remove %s --file %s --store DIR"
                      .formatted(id(card.document()), speaker.version()));
            });
    return lines;
  }

  private static String id(String document) {
    return document.substring(document.lastIndexOf('/') + 1);
  }

  private static String detected(String name, ReportCard.Detected detected) {
    String mark = detected.certainty().equals("stated") ? "" : "  (" + detected.certainty() + ")";
    return "%-13s %s%s".formatted(name, detected.value(), mark);
  }

  private static String removed(Map<String, Integer> removed) {
    List<String> parts = new ArrayList<>();
    removed.forEach((pass, characters) -> parts.add(pass + " " + characters));
    return String.join(", ", parts) + " characters";
  }
}

package org.policygraph.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.regex.Pattern;
import org.policygraph.finding.Coding.CodedActor;
import org.policygraph.finding.Coding.CodedCriterion;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** Measures in the file format of the coding guidelines, written and read. */
public final class Codings {

  private static final Pattern WHITE = Pattern.compile("[\\s\\u3000\\u00a0\\ufeff]+");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Codings() {}

  /**
   * The codings of a document's measures, in reading order. Quotes are those of the file's own
   * text, white space removed, so that they occur there letter for letter; implied actors are left
   * out.
   */
  public static List<Coding> of(Text text, List<Measure> measures) {
    return measures.stream().map(m -> of(text, m)).toList();
  }

  private static Coding of(Text text, Measure m) {
    return new Coding(
        m.provision().codingLabel(),
        quote(text, m.quote()),
        m.actions().stream().map(action -> quote(text, action)).toList(),
        m.object().map(object -> quote(text, object)).orElse(""),
        participants(m.actors()),
        m.criteria().stream()
            .map(c -> new CodedCriterion(c.type().id(), quote(text, c.quote())))
            .toList(),
        m.modality().id(),
        m.topic(),
        m.instrument());
  }

  /** Those of the actors of a measure that its text names. */
  static List<CodedActor> participants(List<Actor> actors) {
    return actors.stream()
        .filter(Actor::explicit)
        .map(actor -> new CodedActor(actor.role().id(), actor.name()))
        .toList();
  }

  private static String quote(Text text, Span span) {
    return WHITE.matcher(text.inRaw(span).in(text.raw())).replaceAll("");
  }

  /** One JSON array, indented, with a final line break. */
  public static String write(List<Coding> codings) {
    try {
      return JSON.writeValueAsString(codings) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a coding file.
   *
   * @param file its name, for the problem that is thrown if it is not in the format
   * @param json its content
   */
  public static List<Coding> read(String file, String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<Coding>>() {});
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      Place place = at == null ? Place.of(file) : new Place(file, at.getLineNr(), at.getColumnNr());
      throw new ProblemException(
          new Problem(
              "not-a-coding",
              place,
              "This is not a coding of measures: " + e.getOriginalMessage(),
              "Give a JSON array in the file format of the coding guidelines"));
    }
  }
}

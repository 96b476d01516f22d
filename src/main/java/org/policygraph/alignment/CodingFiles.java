package org.policygraph.alignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.finding.Coding;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** Reads coding files, the JSON of the coding guidelines, as measures to align. */
public final class CodingFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CodingFiles() {}

  /**
   * The measures of a coding file, in its order; their keys are their indices from 0, their
   * document is the file's name.
   *
   * @throws ProblemException if the file cannot be read or is no coding
   */
  public static List<Directive> read(Path file) {
    try {
      Coding[] codings = JSON.readValue(Files.readString(file), Coding[].class);
      List<Directive> directives = new ArrayList<>();
      for (Coding coding : codings) {
        directives.add(directive(file, directives.size(), coding));
      }
      return List.copyOf(directives);
    } catch (JsonProcessingException e) {
      Place place =
          e.getLocation() == null
              ? Place.of(file.toString())
              : new Place(
                  file.toString(), e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw problem("no-coding", place, "This is no coding file", e.getOriginalMessage());
    } catch (IOException e) {
      throw problem(
          "unreadable-file",
          Place.of(file.toString()),
          "The coding file cannot be read",
          "check that it exists and is UTF-8");
    }
  }

  private static ProblemException problem(String code, Place place, String what, String detail) {
    String remedy = "Give a JSON array of measures in the format of the coding guidelines";
    return new ProblemException(new Problem(code, place, what + " (" + detail + ")", remedy));
  }

  private static Directive directive(Path file, int index, Coding coding) {
    return new Directive(
        String.valueOf(index),
        String.valueOf(file.getFileName()),
        coding.provision(),
        Directive.plain(coding.quote()),
        coding.action(),
        Directive.plain(coding.object()),
        coding.actors().stream().map(a -> new Directive.Participant(a.role(), a.text())).toList(),
        coding.criteria().stream()
            .map(c -> new Directive.Condition(c.type(), Directive.plain(c.quote())))
            .toList(),
        coding.modality(),
        coding.topic(),
        coding.instrument());
  }
}

package org.policygraph.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Deed;
import org.policygraph.finding.Trait;
import org.policygraph.finding.TraitWeights;
import org.policygraph.finding.Traits;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;
import org.policygraph.source.Sheet;

/**
 * What coded acts teach of instruments: the weights of their traits. Beside the codings of whole
 * documents there may be a table of single acts, {@code instruments.tsv}, with the columns
 * instrument, kind of document, modality, verbs, object, document.
 */
public final class InstrumentLessons implements Course {

  /** The table of single acts, beside the codings. */
  public static final String SINGLE_ACTS = "instruments.tsv";

  private static final String REGULATION = "regulation";

  /** How far weights are drawn to 0. */
  private static final double PENALTY = 5;

  private final Traits traits = new Traits();
  private final Words words = new Words();
  private final Lessons lessons;
  private final Map<String, List<Lesson>> found = new LinkedHashMap<>();

  /**
   * Nothing learnt yet.
   *
   * @param concepts identifiers of the instruments, in the order of their scheme
   */
  public InstrumentLessons(List<String> concepts) {
    this.lessons = new Lessons(concepts, PENALTY);
  }

  @Override
  public String table() {
    return "instrument-weights";
  }

  @Override
  public String title() {
    return "Instruments";
  }

  /** Adds a coded document, and where what was found meets its coding, what is to be told. */
  @Override
  public void add(Coded document) {
    Outline outline = document.outline();
    List<Coding> gold = document.gold();
    List<Coding> predicted = document.found();
    lessons.add(
        document.name(),
        gold.stream().map(c -> new Lesson(of(c, outline), c.instrument())).toList());
    String text = Located.stripped(document.outline().text().raw());
    List<Located> g = Located.all(text, gold);
    List<Located> p = Located.all(text, predicted);
    found.put(
        document.name(),
        Matching.greedy(g, p, Score::actionScore).stream()
            .map(
                m ->
                    new Lesson(
                        of(predicted.get(m.predicted()), outline), gold.get(m.gold()).instrument()))
            .toList());
  }

  /** Adds the table of single acts, if there is one in a folder. */
  @Override
  public void addFolder(Path folder) {
    Path table = folder.resolve(SINGLE_ACTS);
    if (Files.isRegularFile(table)) {
      List<Map<String, String>> rows = Sheet.read(table).rows();
      lessons.add(table.toString(), rows.stream().map(this::single).toList());
    }
  }

  private Lesson single(Map<String, String> row) {
    String object = cell(row, "object");
    Deed deed =
        new Deed(
            List.of(cell(row, "verbs").split(" ")),
            object,
            words.of(object),
            words.of(cell(row, "verbs") + object),
            List.of(),
            cell(row, "modality"),
            cell(row, "kind").equals(REGULATION),
            Optional.empty());
    return new Lesson(traits.of(deed), cell(row, "instrument"));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private List<Trait> of(Coding coding, Outline outline) {
    return traits.of(
        new Deed(
            coding.action(),
            coding.object(),
            words.of(coding.object()),
            words.of(coding.quote()),
            coding.actors(),
            coding.modality(),
            outline.inArticles(),
            outline.identity().kind()));
  }

  @Override
  public TraitWeights learn() {
    return lessons.learn();
  }

  /** How well the instruments of the acts that were found are told. */
  @Override
  public Agreement leftOut(String document) {
    return lessons.leftOut(document, found.getOrDefault(document, List.of()));
  }
}

package org.policygraph.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.evaluation.MaximumEntropy.Sample;
import org.policygraph.finding.Coding;
import org.policygraph.finding.TraitWeights;
import org.policygraph.finding.Traits;
import org.policygraph.finding.Traits.Trait;
import org.policygraph.language.Words;
import org.policygraph.source.Sheet;

/**
 * What coded acts teach of instruments: the weights of their traits. Beside the codings of whole
 * documents there may be a table of single acts, {@code instruments.tsv}, with the columns
 * instrument, kind of document, modality, verbs, object, document.
 */
public final class Lessons {

  /** The table of single acts, beside the codings. */
  public static final String SINGLE_ACTS = "instruments.tsv";

  /** How often a trait must have been seen to be learnt. */
  private static final int SEEN = 3;

  private static final String REGULATION = "regulation";

  /**
   * An act with what it works by.
   *
   * @param traits what of it says how it works
   * @param instrument identifier of the instrument that a coder chose
   */
  private record Lesson(List<Trait> traits, String instrument) {}

  private final Traits traits = new Traits();
  private final Words words = new Words();
  private final List<String> concepts;
  private final Map<String, List<Lesson>> coded = new LinkedHashMap<>();
  private final Map<String, List<Lesson>> found = new LinkedHashMap<>();
  private final List<Lesson> single = new ArrayList<>();

  /**
   * Nothing learnt yet.
   *
   * @param concepts identifiers of the instruments, in the order of their scheme
   */
  public Lessons(List<String> concepts) {
    this.concepts = List.copyOf(concepts);
  }

  /**
   * Adds a coded document.
   *
   * @param name its name
   * @param regulation whether it is a regulation with articles
   * @param document its text as it stands in its file
   * @param gold its coding
   * @param predicted what the program found in it
   */
  public void add(
      String name, boolean regulation, String document, List<Coding> gold, List<Coding> predicted) {
    coded.put(name, gold.stream().map(c -> new Lesson(of(c, regulation), c.instrument())).toList());
    String text = Located.stripped(document);
    List<Located> g = Located.all(text, gold);
    List<Located> p = Located.all(text, predicted);
    found.put(
        name,
        Matching.greedy(g, p, Score::actionScore).stream()
            .map(
                m ->
                    new Lesson(
                        of(predicted.get(m.predicted()), regulation),
                        gold.get(m.gold()).instrument()))
            .toList());
  }

  /** Adds a table of single acts, if there is one in a folder. */
  public void addSingle(Path folder) {
    Path table = folder.resolve(SINGLE_ACTS);
    if (!Files.isRegularFile(table)) {
      return;
    }
    for (Map<String, String> row : Sheet.read(table).rows()) {
      boolean regulation = cell(row, "kind").equals(REGULATION);
      List<String> verbs = List.of(cell(row, "verbs").split(" "));
      List<Trait> shown = of(verbs, cell(row, "object"), cell(row, "modality"), regulation);
      single.add(new Lesson(shown, cell(row, "instrument")));
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private List<Trait> of(Coding coding, boolean regulation) {
    return of(coding.action(), coding.object(), coding.modality(), regulation);
  }

  private List<Trait> of(List<String> verbs, String object, String modality, boolean regulation) {
    return traits.of(verbs, object, words.of(object), modality, regulation);
  }

  /** The names of the coded documents, in the order they were added. */
  public List<String> documents() {
    return List.copyOf(coded.keySet());
  }

  /** What all acts teach. */
  public TraitWeights learn() {
    return learn("");
  }

  /** How well the instruments of one document are told by what the others teach. */
  public Agreement leftOut(String document) {
    TraitWeights others = learn(document);
    List<Lesson> acts = found.getOrDefault(document, List.of());
    return Agreement.of(
        acts.stream().map(Lesson::instrument).toList(),
        acts.stream().map(act -> others.likeliest(act.traits)).toList());
  }

  private TraitWeights learn(String leftOut) {
    List<Lesson> lessons = new ArrayList<>(single);
    coded.forEach((name, acts) -> lessons.addAll(name.equals(leftOut) ? List.of() : acts));
    Map<String, Integer> numbers = numbers(lessons);
    List<Sample> samples =
        lessons.stream()
            .filter(lesson -> concepts.contains(lesson.instrument))
            .map(lesson -> sample(lesson, numbers))
            .toList();
    double[][] fitted = MaximumEntropy.fit(samples, numbers.size(), concepts.size());
    Map<String, double[]> weights = new HashMap<>();
    numbers.forEach((name, number) -> weights.put(name, fitted[number]));
    return new TraitWeights(concepts, fitted[numbers.size()], weights);
  }

  /** The traits that are seen often enough, numbered in the order of their names. */
  private static Map<String, Integer> numbers(List<Lesson> lessons) {
    TreeMap<String, Integer> seen = new TreeMap<>();
    lessons.forEach(
        lesson -> lesson.traits.forEach(trait -> seen.merge(trait.name(), 1, Integer::sum)));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    seen.forEach(
        (name, times) -> {
          if (times >= SEEN) {
            numbers.put(name, numbers.size());
          }
        });
    return numbers;
  }

  private Sample sample(Lesson lesson, Map<String, Integer> numbers) {
    int[] known =
        lesson.traits.stream()
            .map(Trait::name)
            .filter(numbers::containsKey)
            .mapToInt(numbers::get)
            .toArray();
    return new Sample(known, concepts.indexOf(lesson.instrument));
  }
}

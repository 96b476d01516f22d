package org.policygraph.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * One alignment of two documents measured against another.
 *
 * @param pairs rates of the pairs of a local and a reference measure
 * @param relations share of the pairs found that have the right relation
 * @param newOnes rates of the local measures without counterpart
 * @param notTakenUp rates of the measures of the reference without counterpart
 */
public record AlignmentScore(Rates pairs, double relations, Rates newOnes, Rates notTakenUp) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The counterparts of one local measure, as coded.
   *
   * @param local its index in the local coding, from 0
   * @param pairs its counterparts
   */
  public record Coded(int local, List<Counterpart> pairs) {}

  /**
   * A counterpart, as coded.
   *
   * @param reference its index in the reference coding, from 0
   * @param relation identifier of the relation
   */
  public record Counterpart(int reference, String relation) {}

  /** A pair of indices in the local and the reference coding. */
  public record Indices(int local, int reference) implements Comparable<Indices> {
    @Override
    public int compareTo(Indices other) {
      return local != other.local
          ? Integer.compare(local, other.local)
          : Integer.compare(reference, other.reference);
    }
  }

  /**
   * Reads a coded alignment.
   *
   * @throws ProblemException if the file cannot be read or is none
   */
  public static Map<Indices, String> read(Path file) {
    try {
      Map<Indices, String> relations = new TreeMap<>();
      for (Coded coded :
          JSON.readValue(Files.readString(file), new TypeReference<List<Coded>>() {})) {
        for (Counterpart counterpart : coded.pairs()) {
          relations.put(
              new Indices(coded.local(), counterpart.reference()), counterpart.relation());
        }
      }
      return relations;
    } catch (JsonProcessingException e) {
      throw problem(file, "This is no coded alignment");
    } catch (IOException e) {
      throw problem(file, "The coded alignment cannot be read");
    }
  }

  /**
   * Where the local name ends in that of a coded alignment, {@code LOCAL-REFERENCE}; names may hold
   * hyphens themselves.
   *
   * @param isCoding whether there is a coding of a name
   */
  public static OptionalInt joint(String name, Predicate<String> isCoding) {
    return IntStream.range(0, name.length())
        .filter(i -> name.charAt(i) == '-')
        .filter(i -> isCoding.test(name.substring(0, i)))
        .filter(i -> isCoding.test(name.substring(i + 1)))
        .findFirst();
  }

  private static ProblemException problem(Path file, String what) {
    return new ProblemException(
        new Problem(
            "no-coded-alignment",
            Place.of(file.toString()),
            what,
            "Give a JSON array of {\"local\", \"pairs\": [{\"reference\", \"relation\"}]}"));
  }

  /**
   * Measures an alignment against another; both map index pairs to relations.
   *
   * @param gold the alignment taken as right
   * @param predicted the alignment to judge
   * @param local number of local measures
   * @param reference number of measures of the reference
   */
  public static AlignmentScore of(
      Map<Indices, String> gold, Map<Indices, String> predicted, int local, int reference) {
    Set<Indices> both = new TreeSet<>(gold.keySet());
    both.retainAll(predicted.keySet());
    long right = both.stream().filter(p -> Objects.equals(gold.get(p), predicted.get(p))).count();
    return new AlignmentScore(
        Rates.of(both.size(), gold.size(), predicted.size()),
        both.isEmpty() ? 0 : (double) right / both.size(),
        rates(rest(local, gold, true), rest(local, predicted, true)),
        rates(rest(reference, gold, false), rest(reference, predicted, false)));
  }

  private static Set<Integer> rest(int size, Map<Indices, String> pairs, boolean local) {
    Set<Integer> rest = new TreeSet<>();
    for (int i = 0; i < size; i++) {
      rest.add(i);
    }
    pairs.keySet().forEach(p -> rest.remove(local ? p.local() : p.reference()));
    return rest;
  }

  private static Rates rates(Set<Integer> gold, Set<Integer> predicted) {
    Set<Integer> both = new TreeSet<>(gold);
    both.retainAll(predicted);
    return Rates.of(both.size(), gold.size(), predicted.size());
  }
}

package org.policygraph.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The administrative divisions of China, found by code or by the names that stand in a text.
 *
 * <p>A name that several divisions share counts for the one whose superior is named beside it, else
 * for the one of the highest level.
 */
public final class Gazetteer {

  private static final int SHORTEST_NAME = 2;
  private static final Comparator<Jurisdiction> HIGHEST_FIRST =
      Comparator.comparing(Jurisdiction::level).thenComparing(Jurisdiction::code);

  private final Map<String, Jurisdiction> byCode = new TreeMap<>();
  private final Map<String, List<Jurisdiction>> byName = new HashMap<>();
  private final Jurisdiction centre;
  private final Map<String, List<String>> byBeginning = new HashMap<>();

  /** Marks of the first two characters of names; others may share a mark. */
  private final BitSet beginnings = new BitSet();

  /**
   * Takes the divisions.
   *
   * @param divisions all of them, the centre ({@code 000000}) included
   * @param otherNames by code, further names: short ones (湖北) and former ones
   * @throws IllegalArgumentException if there is no centre
   */
  public Gazetteer(List<Jurisdiction> divisions, Map<String, List<String>> otherNames) {
    for (Jurisdiction division : divisions) {
      byCode.put(division.code(), division);
    }
    centre =
        byCode(Jurisdictions.CENTRE)
            .orElseThrow(
                () -> new IllegalArgumentException("a gazetteer needs the centre, 000000"));
    for (Jurisdiction division : byCode.values()) {
      name(division.name(), division);
      otherNames.getOrDefault(division.code(), List.of()).forEach(n -> name(n, division));
    }
    byName.values().forEach(bearers -> bearers.sort(HIGHEST_FIRST));
    for (String name : byName.keySet()) {
      beginnings.set(beginning(name, 0));
      byBeginning
          .computeIfAbsent(name.substring(0, SHORTEST_NAME), any -> new ArrayList<>())
          .add(name);
    }
    Comparator<String> longestFirst = Comparator.comparing(String::length).reversed();
    byBeginning.values().forEach(names -> names.sort(longestFirst.thenComparing(n -> n)));
  }

  private void name(String name, Jurisdiction division) {
    if (name.length() >= SHORTEST_NAME) {
      List<Jurisdiction> bearers = byName.computeIfAbsent(name, any -> new ArrayList<>());
      if (!bearers.contains(division)) {
        bearers.add(division);
      }
    }
  }

  /** The centre. */
  public Jurisdiction centre() {
    return centre;
  }

  /** The division with a code. */
  public Optional<Jurisdiction> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All divisions, by code. */
  public List<Jurisdiction> all() {
    return List.copyOf(byCode.values());
  }

  /** The divisions that bear a name, the highest first. */
  public List<Jurisdiction> named(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  /** Whether a division is another one or lies in it. */
  public boolean within(Jurisdiction inner, Jurisdiction outer) {
    Optional<Jurisdiction> at = Optional.of(inner);
    while (at.isPresent()) {
      if (at.get().code().equals(outer.code())) {
        return true;
      }
      at = at.get().parent().flatMap(this::byCode);
    }
    return false;
  }

  /** A division itself or the one above it that is of a level. */
  Optional<Jurisdiction> above(Jurisdiction division, Jurisdiction.Level level) {
    Optional<Jurisdiction> at = Optional.of(division);
    while (at.isPresent() && at.get().level() != level) {
      at = at.get().parent().flatMap(this::byCode);
    }
    return at;
  }

  /** The longest name of a division that stands at a place of a text. */
  public Optional<String> nameAt(String text, int place) {
    if (place + SHORTEST_NAME > text.length() || !beginnings.get(beginning(text, place))) {
      return Optional.empty();
    }
    List<String> names = byBeginning.get(text.substring(place, place + SHORTEST_NAME));
    if (names == null) {
      return Optional.empty();
    }
    for (String name : names) {
      if (text.startsWith(name, place)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static int beginning(String text, int place) {
    return (31 * text.charAt(place) + text.charAt(place + 1)) & Character.MAX_VALUE;
  }
}

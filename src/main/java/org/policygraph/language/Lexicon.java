package org.policygraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A table of cue words, {@code /lexicon/NAME.tsv} on the class path.
 *
 * <p>The first line is the header, lines that begin with {@code #} are comments. The first column
 * names the concept, the second holds its words, separated by spaces; further columns are free. A
 * concept may have any number of rows; its words keep the order of the table. Words and concepts
 * are interned, as those of HanLP's dictionary are, so that they are mostly told by identity.
 */
public final class Lexicon {

  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  private final String name;
  private final List<List<String>> rows;
  private final Map<String, WordSet> words = new LinkedHashMap<>();

  /** The concepts where their hashes lead, each word set at the place of its concept. */
  private final String[] places;

  private final WordSet[] sets;

  /** What the table says of each of its words. */
  private final Map<String, Entry> entries = new HashMap<>();

  private final WordSet all = new WordSet();
  private final Entry none = new Entry(List.of());

  /** What the table says of one word. */
  public final class Entry {
    private final List<String> concepts;

    /** The same, by place. */
    private final String[] names;

    /** One bit for the hash of each concept, those alike in their last six bits shared. */
    private final long hashes;

    private Entry(List<String> concepts) {
      this.concepts = concepts;
      this.names = concepts.toArray(String[]::new);
      this.hashes = concepts.stream().mapToLong(c -> 1L << c.hashCode()).reduce(0, (a, b) -> a | b);
    }

    /** The concepts that the word belongs to, in order of their names. */
    public List<String> concepts() {
      return concepts;
    }

    /** Whether the word belongs to a concept. */
    public boolean is(String concept) {
      assert words.containsKey(concept) : "lexicon " + name + " has no concept " + concept;
      return hashes != 0 && ((hashes >>> concept.hashCode()) & 1) != 0 && has(concept);
    }

    /** Nearly always the first or the second. */
    private boolean has(String concept) {
      for (String name : names) {
        if (name.equals(concept)) {
          return true;
        }
      }
      return false;
    }
  }

  private Lexicon(String name, List<List<String>> rows) {
    this.name = name;
    this.rows = rows;
    for (List<String> row : rows) {
      WordSet concept = words.computeIfAbsent(row.get(0), any -> new WordSet());
      SPACE.splitAsStream(row.get(1)).map(String::intern).forEach(concept::add);
    }
    places = new String[Integer.highestOneBit(words.size() + 1) << 2];
    sets = new WordSet[places.length];
    words.forEach(this::place);
    words.values().forEach(set -> set.all().forEach(all::add));
    Map<String, Set<String>> concepts = new HashMap<>();
    words.forEach(
        (concept, set) ->
            set.all()
                .forEach(
                    w -> concepts.computeIfAbsent(w, k -> new HashSet<>()).add(concept.intern())));
    concepts.forEach((word, of) -> entries.put(word, new Entry(of.stream().sorted().toList())));
  }

  /**
   * A table; each is read once.
   *
   * @param name file name without {@code .tsv}
   * @throws IllegalStateException if there is no such table or a row has fewer than two cells
   */
  public static Lexicon load(String name) {
    return LOADED.computeIfAbsent(name, Lexicon::read);
  }

  private static Lexicon read(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + name);
      }
      return new Lexicon(name, cells(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> cells(String name, String table) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      List<String> row = TAB.splitAsStream(line.strip()).toList();
      if (row.size() < 2) {
        throw new IllegalStateException("lexicon " + name + ": a row without words: " + line);
      }
      rows.add(row);
    }
    return List.copyOf(rows.subList(Math.min(1, rows.size()), rows.size()));
  }

  /** The rows as they stand in the table, the header left out. */
  public List<List<String>> rows() {
    return rows;
  }

  /** The rows of one concept, in the order of the table; empty for an unknown concept. */
  public List<List<String>> rows(String concept) {
    return rows.stream().filter(row -> row.get(0).equals(concept)).toList();
  }

  /** The concepts, in the order of the table. */
  public Set<String> concepts() {
    return words.keySet();
  }

  /**
   * The words of a concept, in the order of the table.
   *
   * @throws IllegalStateException for a concept that the table does not name
   */
  public Set<String> words(String concept) {
    return of(concept).all();
  }

  private void place(String concept, WordSet set) {
    int place = concept.hashCode() & (places.length - 1);
    while (places[place] != null) {
      place = (place + 1) & (places.length - 1);
    }
    places[place] = concept.intern();
    sets[place] = set;
  }

  /** Rules ask for the same few concepts at every word, by names that the program holds once. */
  private WordSet of(String concept) {
    int place = concept.hashCode() & (places.length - 1);
    for (String known = places[place]; known != null; known = places[place]) {
      if (known.equals(concept)) {
        return sets[place];
      }
      place = (place + 1) & (places.length - 1);
    }
    throw new IllegalStateException("lexicon " + name + " has no concept " + concept);
  }

  /** What the table says of a word, for those who ask more than once. */
  public Entry entry(String word) {
    return entries.getOrDefault(word, none);
  }

  /** The words of the table, of whatever concept. */
  public Set<String> words() {
    return all.all();
  }

  /** Whether a word belongs to a concept. */
  public boolean has(String concept, String word) {
    return of(concept).has(word);
  }

  /** The longest word of a concept that stands in a text at a place. */
  public Optional<String> at(String concept, String text, int place) {
    return of(concept).at(text, place);
  }

  /** The longest word of any concept that stands in a text at a place. */
  public Optional<String> at(String text, int place) {
    return all.at(text, place);
  }

  /** The longest word of a concept that a text begins with. */
  public Optional<String> prefix(String concept, String text) {
    return at(concept, text, 0);
  }

  /** The longest word of a concept that a text ends with. */
  public Optional<String> suffix(String concept, String text) {
    return of(concept).suffix(text);
  }

  /** A pattern that matches any of a concept's words, each a regular expression itself. */
  public Pattern pattern(String concept) {
    return Pattern.compile(Alternatives.of(words(concept)));
  }

  /** The expressions of several concepts, to be looked for in the same texts. */
  public Expressions expressions(String... concepts) {
    return new Expressions(this, concepts);
  }

  /** An expression that matches any of a concept's words, each a regular expression itself. */
  public Expression expression(String concept) {
    return new Expression(words(concept));
  }
}

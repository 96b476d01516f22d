package org.policygraph.language;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The thesaurus that comes with HanLP: words in classes, classes in groups. A class ({@code
 * Hj38A01}) holds words that say the same, a group ({@code Hj38}) words that say something alike.
 */
public final class Synonyms {

  private static final String TABLE = "/data/dictionary/synonym/CoreSynonym.txt";
  private static final int GROUP = 5;
  private static final int CLASS = 7;

  private static final int[] NONE = {};

  private final Map<String, int[]> classes = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> groups = new ArrayList<>();

  /** Reads the thesaurus, which takes some tens of milliseconds. */
  public Synonyms() {
    try (InputStream in = HanLP.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("no thesaurus " + TABLE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.replace("\uFEFF", "").split(" ", -1))
          .filter(cells -> cells[0].endsWith("=") || cells[0].endsWith("#"))
          .forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String[] cells) {
    int wordClass = number(cells[0].substring(0, CLASS));
    groups.set(wordClass, number(cells[0].substring(0, GROUP)));
    for (int i = 1; i < cells.length; i++) {
      classes.merge(cells[i], new int[] {wordClass}, Synonyms::with);
    }
  }

  private int number(String code) {
    Integer known = numbers.putIfAbsent(code, groups.size());
    if (known == null) {
      groups.add(groups.size());
    }
    return known == null ? groups.size() - 1 : known;
  }

  private static int[] with(int[] known, int[] further) {
    return IntStream.concat(IntStream.of(known), IntStream.of(further)).distinct().toArray();
  }

  /** The classes of a word by number, one a sense; none for a word that the thesaurus lacks. */
  public int[] classes(String word) {
    return classes.getOrDefault(word, NONE);
  }

  /** The number of the group that a class belongs to; no class has it. */
  public int group(int wordClass) {
    return groups.get(wordClass);
  }
}

package org.policygraph.language;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The thesaurus that comes with HanLP: words in classes, classes in groups. A class ({@code
 * Hj38A01}) holds words that say the same, a group ({@code Hj38}) words that say something alike.
 */
public final class Synonyms {

  private static final String TABLE = "/data/dictionary/synonym/CoreSynonym.txt";
  private static final int GROUP = 5;
  private static final int CLASS = 7;

  private final Map<String, Set<String>> classes = new HashMap<>();

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
    for (int i = 1; i < cells.length; i++) {
      classes
          .computeIfAbsent(cells[i], any -> new LinkedHashSet<>())
          .add(cells[0].substring(0, CLASS));
    }
  }

  /** The classes of a word, one a sense; empty for a word that the thesaurus does not hold. */
  public Set<String> classes(String word) {
    return classes.getOrDefault(word, Set.of());
  }

  /** The group that a class belongs to. */
  public static String group(String wordClass) {
    return wordClass.substring(0, GROUP);
  }
}

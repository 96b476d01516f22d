package org.policygraph.export;

import java.util.Map;
import java.util.TreeMap;
import org.policygraph.graph.Shipped;

/**
 * What columns and reasons are called where people read them, in Chinese and English; programs know
 * them by their names. The words are in {@code columns.tsv} and {@code reasons.tsv}.
 */
public final class Headings {

  /** The names of a column as they are. */
  public static final Headings NONE = new Headings(Map.of());

  private final Map<String, Heading> headings;

  /**
   * A column's heading.
   *
   * @param zh in Chinese
   * @param en in English, or the empty string
   */
  public record Heading(String zh, String en) {

    /** Both in one line. */
    String text() {
      return en.isEmpty() ? zh : zh + " " + en;
    }
  }

  private Headings(Map<String, Heading> headings) {
    this.headings = headings;
  }

  /** The names of columns that the program ships. */
  public static Headings shipped() {
    return table("columns");
  }

  /** Why no measure covers a stretch of a document. */
  public static Headings reasons() {
    return table("reasons");
  }

  private static Headings table(String table) {
    Map<String, Heading> headings = new TreeMap<>();
    Shipped.text("org/policygraph/" + table + ".tsv")
        .lines()
        .skip(1)
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(row -> headings.put(row[0], new Heading(row[1], row[2])));
    return new Headings(headings);
  }

  /** What a column or note is called in both languages, in one line. */
  public String text(String name) {
    return of(name).text();
  }

  /** The heading of a column; its name where there is none. */
  public Heading of(String column) {
    return headings.getOrDefault(column, new Heading(column, ""));
  }
}

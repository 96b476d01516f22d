package org.policygraph.server.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run, each with what is wanted and what was found. */
final class Figures {

  private final List<Figure> all = new ArrayList<>();

  private record Figure(
      String data, String name, String wanted, double found, boolean met, String how) {

    private String line() {
      return String.format(
          Locale.ROOT,
          "| %s | %s | %s | %.2f | %s | %s |",
          data,
          name,
          wanted,
          found,
          met ? "yes" : "NO",
          how);
    }
  }

  /** A figure that is to be so much at most. */
  void atMost(String data, String name, double wanted, double found, Object how) {
    add(new Figure(data, name, "≤ " + wanted, found, found <= wanted, how.toString()));
  }

  /** A figure that is to be so much at least. */
  void atLeast(String data, String name, double wanted, double found, Object how) {
    add(new Figure(data, name, "≥ " + wanted, found, found >= wanted, how.toString()));
  }

  /** A figure that is told only. */
  void told(String data, String name, double found, Object how) {
    add(new Figure(data, name, "", found, true, how.toString()));
  }

  private void add(Figure figure) {
    all.add(figure);
    System.err.println(figure.line());
  }

  /** The table. */
  void print() {
    System.out.println("| data | figure | wanted | found | met | how |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    all.forEach(figure -> System.out.println(figure.line()));
  }
}

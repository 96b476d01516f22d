package org.policygraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * Reads the header of a named query, the comments before its first line of SPARQL:
 *
 * <pre>
 * # title.en: …            and title.zh
 * # question.en: …         and question.zh
 * # param: NAME TYPE DEFAULT DESCRIPTION      TYPE as in {@link Parameter.Type}, concept:SCHEME for
 *                                             a concept; DEFAULT "-" for none, "''" for empty
 * # columns: a, b, c       the columns, in the order of the SELECT
 * </pre>
 */
final class QueryHeader {

  private static final Pattern LINE = Pattern.compile("#\\s*([a-z.]+):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+)\\s+(\\w+)(?::([\\w-]+))?\\s+(\\S+)\\s+(.+)");

  private final String name;
  private final String file;
  private final String text;
  private final Map<String, String> title = new TreeMap<>();
  private final Map<String, String> question = new TreeMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<String> columns = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private QueryHeader(String name, String file, String text) {
    this.name = name;
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a query.
   *
   * @param name its name
   * @param file the file, as the user knows it
   * @param text its text
   * @throws ProblemException with all that is wrong with it
   */
  static NamedQuery read(String name, String file, String text) {
    return new QueryHeader(name, file, text).read();
  }

  /**
   * Reads a query that has no header: it takes no parameters and its columns are those of its
   * SELECT.
   *
   * @throws ProblemException if it is no SELECT query
   */
  static NamedQuery bare(String name, String file, String text) {
    QueryHeader header = new QueryHeader(name, file, text);
    header.checkBare();
    if (!header.problems.isEmpty()) {
      throw new ProblemException(header.problems);
    }
    return new NamedQuery(name, Map.of(), Map.of(), List.of(), header.columns, text);
  }

  private void checkBare() {
    try {
      columns.addAll(QueryFactory.create(text).getResultVars());
    } catch (QueryException e) {
      // the check below says what is wrong, and where
      columns.clear();
    }
    checkQuery();
  }

  private NamedQuery read() {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size() && lines.get(i).startsWith("#"); i++) {
      Matcher line = LINE.matcher(lines.get(i).strip());
      if (line.matches()) {
        field(line.group(1), line.group(2).strip(), i + 1);
      }
    }
    checkQuery();
    for (String language : List.of("en", "zh")) {
      if (!title.containsKey(language) || !question.containsKey(language)) {
        wrong(
            0,
            "its header lacks title or question in " + language,
            "Add # title." + language + ": and # question." + language + ":");
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new NamedQuery(
        name, title, question, List.copyOf(parameters), List.copyOf(columns), text);
  }

  private void field(String key, String value, int line) {
    switch (key) {
      case "title.en", "title.zh" -> title.put(key.substring(6), value);
      case "question.en", "question.zh" -> question.put(key.substring(9), value);
      case "param" -> parameter(value, line);
      case "columns" -> {
        for (String column : value.split("\\s*,\\s*", -1)) {
          columns.add(column);
        }
      }
      default ->
          wrong(
              line,
              "its header has an unknown field " + key,
              "Use title.en, title.zh, question.en, question.zh, param or columns");
    }
  }

  private void parameter(String value, int line) {
    Matcher parts = PARAMETER.matcher(value);
    if (!parts.matches()) {
      wrong(line, "it is no parameter", "Write # param: NAME TYPE DEFAULT DESCRIPTION");
      return;
    }
    try {
      Parameter.Type type = Parameter.Type.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
      String scheme = Optional.ofNullable(parts.group(3)).orElse("");
      String given = parts.group(4);
      Optional<String> fallback =
          given.equals("-") ? Optional.empty() : Optional.of(given.equals("''") ? "" : given);
      parameters.add(new Parameter(parts.group(1), type, scheme, fallback, parts.group(5)));
      lines.put(parts.group(1), line);
    } catch (IllegalArgumentException e) {
      wrong(
          line,
          "it has no type " + parts.group(2),
          "Use string, integer, decimal, boolean, date, iri, document, measure, language,"
              + " concept:SCHEME or jurisdiction");
    }
  }

  private void checkQuery() {
    try {
      Query query = QueryFactory.create(text);
      if (!query.isSelectType()) {
        wrong(0, "it is no SELECT query", "A named query gives a table");
      } else if (!query.getResultVars().equals(columns)) {
        wrong(
            0,
            "its columns are %s, its header says %s".formatted(query.getResultVars(), columns),
            "Write the columns of the SELECT behind # columns:");
      }
      parameters.forEach(parameter -> checkUse(query, parameter.name()));
    } catch (QueryParseException e) {
      problems.add(
          new Problem(
              "bad-query",
              new Place(file, Math.max(0, e.getLine()), Math.max(0, e.getColumn())),
              firstLine(e),
              "Mend the SPARQL"));
    } catch (QueryException e) {
      wrong(0, firstLine(e), "Mend the SPARQL");
    }
  }

  private void checkUse(Query query, String parameter) {
    ParameterUse use = new ParameterUse(query, parameter);
    int line = lines.getOrDefault(parameter, 0);
    if (!use.isUsed()) {
      wrong(
          line,
          "its parameter %s stands nowhere in the query".formatted(parameter),
          "Use ?%s in it, or leave the parameter out".formatted(parameter));
    } else if (use.isShownWhereItIsNot()) {
      wrong(
          line,
          "its parameter %s narrows nothing: rows that do not have the value are kept and show it, as ?%<s stands only in OPTIONAL, or not in every branch of a UNION"
              .formatted(parameter),
          "Ask for it outside too, in a pattern or in FILTER (EXISTS { … })");
    }
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("it is no SPARQL");
  }

  private void wrong(int line, String what, String remedy) {
    problems.add(new Problem("bad-query", new Place(file, line, 0), what, remedy));
  }
}

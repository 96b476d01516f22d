package org.policygraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prose file {@code spec/answers.md}: for each named query what its answer must hold.
 *
 * @param query the query's name
 * @param parameters the values it is asked with
 * @param claims what must be so, in order
 */
record Answers(String query, Map<String, String> parameters, List<Claim> claims) {

  private static final Path FILE = Path.of("src/test/resources/spec/answers.md");
  private static final Pattern LINE = Pattern.compile("- (with|has|lacks|every|rows): (.+)");
  private static final Pattern CELL = Pattern.compile("(\\w+) (=|~|>=) (.+)");

  /** What a value of a column is to be. */
  record Cell(String column, String relation, String value) {

    static Cell of(String written) {
      Matcher matcher = CELL.matcher(written.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not a cell: " + written);
      }
      return new Cell(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    boolean holds(Map<String, String> row) {
      String found = row.getOrDefault(column, "");
      return switch (relation) {
        case "=" -> found.equals(value);
        case "~" -> found.contains(value);
        default -> !found.isEmpty() && Double.parseDouble(found) >= Double.parseDouble(value);
      };
    }
  }

  /**
   * One line of a section.
   *
   * @param kind has, lacks, every or rows
   * @param written the line as written
   * @param cells its cells; none for rows
   */
  record Claim(String kind, String written, List<Cell> cells) {

    boolean holds(List<Map<String, String>> rows) {
      return switch (kind) {
        case "has" -> rows.stream().anyMatch(this::fits);
        case "lacks" -> rows.stream().noneMatch(this::fits);
        case "every" -> !rows.isEmpty() && rows.stream().allMatch(this::fits);
        default -> counted(rows.size());
      };
    }

    private boolean fits(Map<String, String> row) {
      return cells.stream().allMatch(cell -> cell.holds(row));
    }

    private boolean counted(int rows) {
      String[] bounds = written.split("-", -1);
      return Integer.parseInt(bounds[0]) <= rows
          && rows <= Integer.parseInt(bounds[bounds.length - 1]);
    }
  }

  static List<Answers> all() throws IOException {
    List<Answers> all = new ArrayList<>();
    for (String line : Files.readString(FILE, StandardCharsets.UTF_8).lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (line.startsWith("## ")) {
        all.add(new Answers(line.substring(3), new TreeMap<>(), new ArrayList<>()));
      } else if (line.startsWith("- ") && !matcher.matches()) {
        throw new IllegalArgumentException("not a claim: " + line);
      } else if (line.startsWith("- ")) {
        all.get(all.size() - 1).add(matcher.group(1), matcher.group(2));
      }
    }
    return all;
  }

  private void add(String kind, String written) {
    List<Cell> cells =
        kind.equals("rows")
            ? List.of()
            : Arrays.stream(written.split("; ", -1)).map(Cell::of).toList();
    if (kind.equals("with")) {
      cells.forEach(cell -> parameters.put(cell.column(), cell.value()));
    } else {
      claims.add(new Claim(kind, written, cells));
    }
  }
}

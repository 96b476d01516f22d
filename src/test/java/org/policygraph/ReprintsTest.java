package org.policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.finding.Measure;
import org.policygraph.outline.Overrides;
import org.policygraph.source.Text;

/** The same documents with their lines broken and their characters set otherwise. */
class ReprintsTest {

  private static final List<String> WHOLE =
      List.of("central-2018", "wenzhou-zone-2018-118", "wuhan-2018-17");
  private static final String INDENT = "\u3000\u3000";
  private static final String NO_BEGINNING = "，。、；：！？）》”";

  /** Characters before this one are half as wide as Chinese ones. */
  private static final char NARROW = '\u2000';

  private final Pipeline pipeline = new Pipeline();

  @ParameterizedTest
  @ValueSource(ints = {22, 28, 34, 38, 44})
  void paragraphsAreTheSameHoweverWideTheirLines(int width) throws IOException {
    assertReadAlike(line -> String.join("\n", broken(INDENT + line, width)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "\u3000"})
  void charactersThatAreSpacedOutAreClosedUp(String space) throws IOException {
    assertReadAlike(
        line -> line.chars().mapToObj(Character::toString).collect(Collectors.joining(space)));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 9, 13})
  void textsThatAreCutAnywhereAreStillRead(int length) throws IOException {
    for (String name : WHOLE) {
      String plain = document(name).plain();
      List<String> shards = new ArrayList<>();
      for (int at = 0; at < plain.length(); at += length) {
        shards.add(plain.substring(at, Math.min(at + length, plain.length())).strip());
      }

      List<Measure> measures =
          pipeline.version(read(String.join("\n\n\n", shards)), Overrides.NONE).measures();

      assertThat(measures).as(name).extracting(Measure::actions).doesNotContain(List.of());
    }
  }

  /** Every document with its lines printed in some way comes out as it was. */
  private void assertReadAlike(UnaryOperator<String> print) throws IOException {
    for (String name : WHOLE) {
      String plain = document(name).plain();

      String printed = plain.lines().map(print).collect(Collectors.joining("\n"));

      assertThat(read(printed).plain()).as(name).isEqualTo(plain);
    }
  }

  private Text document(String name) throws IOException {
    return pipeline.text(Path.of("data", "documents", name + ".txt"));
  }

  private Text read(String text) {
    return pipeline.text("reprint.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A line as a page prints it that is so many characters wide; marks that begin no line hang. */
  private static List<String> broken(String line, int width) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int halves = 0;
    for (int i = 0; i < line.length(); i++) {
      halves += line.charAt(i) < NARROW ? 1 : 2;
      if (halves > 2 * width && NO_BEGINNING.indexOf(line.charAt(i)) < 0) {
        lines.add(line.substring(from, i));
        from = i;
        halves = line.charAt(i) < NARROW ? 1 : 2;
      }
    }
    lines.add(line.substring(from));
    return lines;
  }
}

package org.policygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small documents of each family: {@code NAME.document.txt} gives {@code NAME.txt}. */
class FamiliesTest {

  private static final Path FAMILIES = Path.of("src/test/resources/outline/families");

  private final Outliner outliner = new Outliner(Places.GAZETTEER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regulation",
        "notice",
        "plan",
        "decision",
        "points",
        "points-headed",
        "run-on",
        "joint",
        "damaged",
        "attachments",
        "single-characters",
        "regulation-notes",
        "captions",
        "glued-regulation",
        "glued-list",
        "glued-items",
        "report"
      })
  void theOutlineIsAsCheckedByEye(String name) throws IOException {
    String document = Files.readString(FAMILIES.resolve(name + ".document.txt"));

    String outline = Rendering.of(outliner.outline(Texts.of(document)));

    assertThat(outline).isEqualTo(Files.readString(FAMILIES.resolve(name + ".txt")));
  }
}

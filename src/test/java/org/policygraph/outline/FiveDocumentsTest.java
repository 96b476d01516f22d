package org.policygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.source.TextReader;

/** The documents of the corpus, against outlines that were checked by eye. */
class FiveDocumentsTest {

  private final Outliner outliner = new Outliner(Places.GAZETTEER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "central-2018",
        "central-2018-news",
        "guizhou-2018-38",
        "wenzhou-zone-2018-118",
        "wuhan-2018-17"
      })
  void theOutlineIsAsCheckedByEye(String name) throws IOException {
    Path golden = Path.of("src/test/resources/outline", name + ".txt");

    String outline = Rendering.of(outline(name));

    assertThat(outline).isEqualTo(Files.readString(golden));
  }

  @Test
  void bothFilesOfTheCentralOpinionBearTheTitleThatOthersCite() {
    String title = outline("central-2018").identity().title().value();

    assertThat(outline("central-2018-news").identity().title().value()).isEqualTo(title);
    assertThat(outline("wuhan-2018-17").identity().references())
        .filteredOn(r -> r.kind() == Reference.Kind.IMPLEMENTS)
        .extracting(Reference::core)
        .contains(title);
    assertThat(outline("guizhou-2018-38").identity().references())
        .extracting(Reference::core)
        .contains(title);
  }

  private Outline outline(String name) {
    return outliner.outline(new TextReader().read(Path.of("data/documents", name + ".txt")));
  }
}

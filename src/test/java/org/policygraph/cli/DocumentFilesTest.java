package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a folder is loaded, and what is said of the rest. */
class DocumentFilesTest {

  private static final String WUHAN = "data/documents/wuhan-2018-17.txt";

  @TempDir Path folder;

  @Test
  void aFolderIsLoadedWithoutTheStoreInItAndLinksAreNotPassedOverInSilence() throws IOException {
    Files.copy(Path.of(WUHAN), folder.resolve("wuhan.txt"));
    Path store = folder.resolve("store");
    assertThat(Ran.of("load", folder.toString(), "--store", store.toString()).code()).isZero();
    Ran again = Ran.of("load", folder.toString(), "--store", store.toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err().lines()).singleElement().asString().endsWith("[store-left-out]");
    Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere.txt"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("data").toAbsolutePath());
    Ran links = Ran.of("load", folder.toString(), "--store", store.toString());
    assertThat(links.code()).isEqualTo(1);
    assertThat(links.err()).contains("gone.txt: ", "[missing-file]", "link: ", "[link-left-out]");
    assertThat(links.out()).contains("1 of 2 files loaded");
  }
}

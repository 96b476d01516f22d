package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.outline.Gazetteer;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Outliner;
import org.policygraph.problem.ProblemException;

/** A small collection, read against its catalogue. */
class ReadingReportTest {

  private static final Gazetteer CENTRE_ONLY =
      new Gazetteer(
          List.of(
              new Jurisdiction("000000", "中华人民共和国", Jurisdiction.Level.CENTRE, Optional.empty())),
          Map.of());

  private static void makeCollection(Path folder) throws IOException {
    Files.createDirectory(folder.resolve("documents"));
    Files.writeString(
        folder.resolve("documents/a.txt"),
        """
        国务院办公厅关于办好夜校的意见
        国办发〔2019〕3号
        各省、自治区、直辖市人民政府：
        现提出如下意见：
        一、夜校一律免费，不得收费。
        国务院办公厅
        2019年8月10日
        """);
    Files.writeString(folder.resolve("documents/empty.txt"), "");
  }

  @Test
  void whatWasReadIsComparedWithTheCatalogue(@TempDir Path folder) throws IOException {
    Path manifest =
        manifest(folder, "a.txt\t国务院办公厅关于办好夜校的意见\t国务院办公厅\t国办发[2019]3号", "empty.txt\t无题\t\t");

    ReadingReport report = ReadingReport.of(manifest, new Outliner(CENTRE_ONLY));

    assertThat(report.files()).isEqualTo(2);
    assertThat(report.refused()).hasSize(1);
    assertThat(report.numbers()).isEqualTo(new ReadingReport.Share(1, 1));
    assertThat(report.titles()).isEqualTo(new ReadingReport.Share(1, 1));
    assertThat(report.issuers()).isEqualTo(new ReadingReport.Share(1, 1));
    assertThat(report.structured()).isEqualTo(new ReadingReport.Share(1, 1));
    assertThat(report.reached().rate()).isEqualTo(1);
    assertThat(report.misses()).isEmpty();
  }

  @Test
  void whatWasReadOtherwiseIsNamed(@TempDir Path folder) throws IOException {
    Path manifest = manifest(folder, "a.txt\t国务院办公厅关于办好夜校的意见\t各省人民政府\t国办发[2019]3号");

    ReadingReport report = ReadingReport.of(manifest, new Outliner(CENTRE_ONLY));

    assertThat(report.issuers()).isEqualTo(new ReadingReport.Share(0, 1));
    assertThat(report.misses()).singleElement().asString().startsWith("a.txt\tissuer");
  }

  @Test
  void aCatalogueWithoutItsColumnsIsRefused(@TempDir Path folder) throws IOException {
    Path manifest = Files.writeString(folder.resolve("manifest.tsv"), "file\ttitle\n");

    assertThatThrownBy(() -> ReadingReport.of(manifest, new Outliner(CENTRE_ONLY)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("lacks the column issuer");
  }

  private static Path manifest(Path folder, String... rows) throws IOException {
    makeCollection(folder);
    return Files.writeString(
        folder.resolve("manifest.tsv"),
        "file\ttitle\tissuer\tnumber\n" + String.join("\n", rows) + "\n");
  }
}

package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.export.Headings;

/** What the commands print, and what bad input gets: one line, the right code, nothing lost. */
class CommandLineTest {

  private static final String CODED_IN_PART =
      """
      [{"provision": "第一条", "quote": "市教育局应当定期检查学校食堂", "action": ["检查"], "object": "学校食堂",
        "actors": [{"role": "responsible", "text": "市教育局"}], "criteria": [{"type": "time", "quote": "定期"}],
        "modality": "obligation", "topic": "other", "instrument": "mandate"},
       {"provision": "第二条", "quote": "市卫生局应当建立工作台账", "action": ["建立"], "object": "工作台账",
        "actors": [{"role": "responsible", "text": "市卫生局"}], "criteria": [],
        "modality": "obligation", "topic": "other", "instrument": "mandate"}]
      """;

  private static final String WUHAN = "data/documents/wuhan-2018-17.txt";

  @TempDir Path folder;

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String command :
        List.of(
            "serve",
            "load",
            "extract",
            "compare",
            "query",
            "evaluate",
            "validate",
            "list",
            "remove",
            "status",
            "backup",
            "restore",
            "migrate",
            "export")) {
      Ran help = Ran.of(command, "--help");
      assertThat(help.code()).as(command).isZero();
      assertThat(help.out()).contains("Examples:", "policy-graph " + command);
    }
  }

  @Test
  void aMissingFileIsNamedWithItsRemedy() {
    Ran result = Ran.of("load", folder.resolve("none.txt").toString(), "--store", store());
    assertProblem(result, "none.txt");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.txt"));
    assertProblem(Ran.of("load", file.toString(), "--store", store()), "empty.txt");
  }

  @Test
  void aFolderWithoutFilesIsRefusedAndWhatIsNamedBesideItIsLoaded() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    Ran result = Ran.of("load", empty.toString(), WUHAN, "--store", store());
    assertProblem(result, "nothing");
    assertThat(Ran.of("status", "--store", store()).out()).contains("documents   1");
  }

  @Test
  void ofAFileThatCannotBeReadNothingIsPrintedButTheProblem() {
    Ran result = Ran.of("extract", folder.resolve("none.txt").toString());
    assertProblem(result, "none.txt");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void whatOnlyReadsMakesNoStore() {
    for (String command : List.of("list", "status", "validate", "compare", "query documents")) {
      List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
      arguments.addAll(List.of("--store", store()));
      assertProblem(Ran.of(arguments.toArray(String[]::new)), "store");
      assertThat(Path.of(store())).doesNotExist();
    }
  }

  @Test
  void aCodingIsOfOneDocumentAndSeveralAreRefusedWithWhatToDo() throws IOException {
    for (String name : List.of("a.txt", "b.txt")) {
      Files.writeString(folder.resolve(name), "目录\n第一节\n");
    }
    Ran result = Ran.of("extract", folder.toString(), "--format", "coding");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).singleElement().asString().endsWith("[coding-of-many]");
    assertThat(result.err()).contains("b.txt", "2 files", "for f in");
  }

  @Test
  void aNameThatTheLocaleCannotTellIsRefusedWithTheRemedy() {
    Ran result = Ran.of("extract", "\ufffd\ufffd.txt");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines()).singleElement().asString().endsWith("[unreadable-name]");
  }

  @Test
  void aBinaryThatIsNoDocumentIsRefused() throws IOException {
    Path file = folder.resolve("noise.bin");
    byte[] noise = new byte[4096];
    new java.util.Random(7).nextBytes(noise);
    Files.write(file, noise);
    assertProblem(Ran.of("extract", file.toString()), "noise.bin");
  }

  @Test
  void textsInOtherEncodingsAreReadLikeTheirOriginal() throws IOException {
    String text = Files.readString(Path.of(WUHAN));
    String expected = Ran.of("extract", WUHAN, "--format", "coding").out();
    for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
      Path file = folder.resolve(charset.name() + ".txt");
      Files.write(file, text.getBytes(charset));
      Ran result = Ran.of("extract", file.toString(), "--format", "coding");
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).as(charset.name()).isEqualTo(expected);
    }
  }

  @Test
  void aTextWithNothingToExtractGivesAnEmptyCodingAndSaysSo() throws IOException {
    Path file = folder.resolve("contents.txt");
    Files.writeString(file, "目录\n第一节\n");
    Ran result = Ran.of("extract", file.toString(), "--format", "coding");
    assertThat(result.out().replaceAll("\\s", "")).isEqualTo("[]");
    assertThat(result.err().lines())
        .last()
        .asString()
        .startsWith(file.toString())
        .endsWith("[no-measures]");
    assertThat(result.code()).isZero();
  }

  @Test
  void whatNoMeasureCoversIsListedWithItsReasonForReadingAndAsATable() throws IOException {
    Path file = folder.resolve("notice.txt");
    Files.writeString(file, "关于换表的通知\n一、各区应当更换水表。水表属于计量器具。\n特此通知。\n");
    Ran lines = Ran.of("extract", file.toString(), "--show", "uncovered");
    assertThat(lines.out().lines())
        .containsExactly(
            file + ": measures cover 50% of 16 operative characters",
            "¶1 [0, 7) 文头 letterhead, title, addressees or contents: 关于换表的通知",
            "一 [19, 27) 事实 statement of fact: 水表属于计量器具",
            "¶2 [29, 33) 目的、适用、解释、施行等条款 purpose, scope, commencement and the like: 特此通知");

    Ran table = Ran.of("extract", file.toString(), "--show", "uncovered", "--format", "csv");
    assertThat(table.out().lines())
        .contains(
            "file,provision,start,end,text,operative,reason,meaning",
            file + ",一,19,27,水表属于计量器具,true,fact,事实 statement of fact");

    Ran neither = Ran.of("extract", file.toString(), "--show", "findings", "--format", "csv");
    assertThat(neither.code()).isEqualTo(2);
    assertThat(neither.err()).contains("--show uncovered has csv");
  }

  @Test
  void everyReasonWhyNothingCoversAStretchHasAName() {
    Headings names = Headings.reasons();
    String rows =
        Ran.of("extract", "data/documents", "--show", "uncovered", "--format", "csv").out();
    assertThat(rows.lines().skip(1).map(row -> row.replaceAll("^.*,(?:true|false),", "")))
        .isNotEmpty()
        .allSatisfy(
            end -> {
              String reason = end.substring(0, end.indexOf(','));
              assertThat(names.of(reason).en()).as(reason).isNotEmpty();
            });
  }

  @Test
  void anUnknownQueryNameListsThoseThatThereAre() {
    Ran result = Ran.of("query", "nothing-of-that-name");
    assertProblem(result, "nothing-of-that-name");
    assertThat(result.err()).contains("coverage");
  }

  @Test
  void aBadParameterIsNamed() {
    assertProblem(Ran.of("query", "coverage", "-p", "nowhere=1", "--document", WUHAN), "nowhere");
  }

  @Test
  void misuseIsToldFromBadData() {
    Ran result = Ran.of("load", "--no-such-option");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("--help", "[misuse]");
  }

  @Test
  void aStoreThatIsNotNamedAndAPortThatIsNoneAreMisuse() {
    assertThat(Ran.of("load", WUHAN).code()).isEqualTo(2);
    assertThat(Ran.of("list").err()).contains("--store DIR", "[misuse]");
    assertThat(Ran.of("serve", "--port", "99999").code()).isEqualTo(2);
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertProblem(Ran.of("serve", WUHAN, "--port", port), port);
    }
  }

  @Test
  void aStoreKeepsWhatItHeldWhenALoadFails() throws IOException {
    assertThat(Ran.of("load", WUHAN, "--store", store()).code()).isZero();
    String before = Ran.of("list", "--store", store(), "--format", "csv").out();
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Ran.of("load", empty.toString(), "--store", store());
    assertThat(Ran.of("list", "--store", store(), "--format", "csv").out()).isEqualTo(before);
    assertThat(Ran.of("validate", "--store", store()).out()).contains("conforms");
    assertThat(Ran.of("status", "--store", store()).out()).contains("documents   1");
  }

  @Test
  void theMatrixIsPrintedForATerminal() {
    Ran result = Ran.of("compare");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Coverage of the reference", "\u2191", "\u6b66\u6c49\u5e02");
  }

  @Test
  void twoCodingsAreAlignedApartFromExtraction() {
    Ran result = Ran.of("compare", "--codings", "data/gold/wuhan.json", "data/gold/central.json");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"pairs\"", "\"index\"", "\"notTakenUp\"", "\"new\"");
  }

  @Test
  void evaluationOfTheGoldAgainstItselfFindsNoFault() {
    String gold = "data/gold/wuhan.json";
    Ran result = Ran.of("evaluate", gold, "--against", gold, "--format", "csv");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("measure_span,1.000,1.000,1.000");
  }

  @Test
  void whatWasNotCodedOfADocumentCodedInPartIsNoFault() throws IOException {
    Files.writeString(
        folder.resolve("school.txt"),
        "某市学校管理规定\n第一条　市教育局应当定期检查学校食堂。\n第二条　市卫生局应当建立工作台账。\n第三条　市公安局应当加强校园周边巡逻。\n");
    Files.writeString(folder.resolve("school.json"), CODED_IN_PART);
    String gold = folder.resolve("school.json").toString();
    Path manifest = folder.resolve("manifest.tsv");

    Files.writeString(manifest, "coding\textent\nschool.json\tpart\n");
    assertThat(Ran.of("evaluate", gold, "--format", "csv").out())
        .contains("school,measure_span,1.000,1.000,1.000,2,2");
    assertThat(Ran.of("evaluate", gold, "--errors", "--format", "csv").out()).doesNotContain("巡逻");

    Files.writeString(manifest, "coding\textent\nschool.json\tsome\n");
    assertProblem(Ran.of("evaluate", gold), "manifest.tsv:2");

    Files.writeString(manifest, "coding\textent\nschool.json\t\n");
    assertThat(Ran.of("evaluate", gold, "--format", "csv").out())
        .doesNotContain("school,measure_span,1.000,1.000,1.000,2,2");
  }

  @Test
  void theFaultsOfACodingAreListedWithTheirCauses() {
    Ran result = Ran.of("evaluate", "data/gold/wuhan.json", "--errors", "--format", "csv");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("document,what,cause,provision,quote,coded,found,clause,words")
        .contains("cause,missed,false,verb")
        .contains("document,what,type,rule,provision,coded,found,measure")
        .contains("type,rule,right,missed,false,wrong end,wrong kind,precision");
  }

  private void assertProblem(Ran result, String named) {
    assertThat(result.code()).as(result.err()).isEqualTo(1);
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.err()).contains(named).matches("(?s).*\\[[a-z-]+\\]\\s*");
    assertThat(result.err()).doesNotContain("Exception", "\tat ");
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}

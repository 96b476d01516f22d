package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

  private static final String WUHAN = "data/documents/wuhan-2018-17.txt";

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

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
      Result help = run(command, "--help");
      assertThat(help.code()).as(command).isZero();
      assertThat(help.out()).contains("Examples:", "policy-graph " + command);
    }
  }

  @Test
  void aMissingFileIsNamedWithItsRemedy() {
    Result result = run("load", folder.resolve("none.txt").toString(), "--store", store());
    assertProblem(result, "none.txt");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.txt"));
    assertProblem(run("load", file.toString(), "--store", store()), "empty.txt");
  }

  @Test
  void aFolderWithoutFilesIsRefusedAndWhatIsNamedBesideItIsLoaded() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    Result result = run("load", empty.toString(), WUHAN, "--store", store());
    assertProblem(result, "nothing");
    assertThat(run("status", "--store", store()).out()).contains("documents   1");
  }

  @Test
  void ofAFileThatCannotBeReadNothingIsPrintedButTheProblem() {
    Result result = run("extract", folder.resolve("none.txt").toString());
    assertProblem(result, "none.txt");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void whatOnlyReadsMakesNoStore() {
    for (String command : List.of("list", "status", "validate", "compare", "query documents")) {
      List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
      arguments.addAll(List.of("--store", store()));
      assertProblem(run(arguments.toArray(String[]::new)), "store");
      assertThat(Path.of(store())).doesNotExist();
    }
  }

  @Test
  void aCodingIsOfOneDocumentAndSeveralAreRefusedWithWhatToDo() throws IOException {
    for (String name : List.of("a.txt", "b.txt")) {
      Files.writeString(folder.resolve(name), "目录\n第一节\n");
    }
    Result result = run("extract", folder.toString(), "--format", "coding");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).singleElement().asString().endsWith("[coding-of-many]");
    assertThat(result.err()).contains("b.txt", "2 files", "for f in");
  }

  @Test
  void aNameThatTheLocaleCannotTellIsRefusedWithTheRemedy() {
    Result result = run("extract", "\ufffd\ufffd.txt");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines()).singleElement().asString().endsWith("[unreadable-name]");
  }

  @Test
  void aBinaryThatIsNoDocumentIsRefused() throws IOException {
    Path file = folder.resolve("noise.bin");
    byte[] noise = new byte[4096];
    new java.util.Random(7).nextBytes(noise);
    Files.write(file, noise);
    assertProblem(run("extract", file.toString()), "noise.bin");
  }

  @Test
  void textsInOtherEncodingsAreReadLikeTheirOriginal() throws IOException {
    String text = Files.readString(Path.of(WUHAN));
    String expected = run("extract", WUHAN, "--format", "coding").out();
    for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
      Path file = folder.resolve(charset.name() + ".txt");
      Files.write(file, text.getBytes(charset));
      Result result = run("extract", file.toString(), "--format", "coding");
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).as(charset.name()).isEqualTo(expected);
    }
  }

  @Test
  void aTextWithNothingToExtractGivesAnEmptyCodingAndSaysSo() throws IOException {
    Path file = folder.resolve("contents.txt");
    Files.writeString(file, "目录\n第一节\n");
    Result result = run("extract", file.toString(), "--format", "coding");
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
    Result lines = run("extract", file.toString(), "--show", "uncovered");
    assertThat(lines.out().lines())
        .containsExactly(
            file + ": measures cover 50% of 16 operative characters",
            "¶1 [0, 7) 文头 letterhead, title, addressees or contents: 关于换表的通知",
            "一 [19, 27) 事实 statement of fact: 水表属于计量器具",
            "¶2 [29, 33) 目的、适用、解释、施行等条款 purpose, scope, commencement and the like: 特此通知");

    Result table = run("extract", file.toString(), "--show", "uncovered", "--format", "csv");
    assertThat(table.out().lines())
        .contains(
            "file,provision,start,end,text,operative,reason,meaning",
            file + ",一,19,27,水表属于计量器具,true,fact,事实 statement of fact");

    Result neither = run("extract", file.toString(), "--show", "findings", "--format", "csv");
    assertThat(neither.code()).isEqualTo(2);
    assertThat(neither.err()).contains("--show uncovered has csv");
  }

  @Test
  void everyReasonWhyNothingCoversAStretchHasAName() {
    Headings names = Headings.reasons();
    String rows = run("extract", "data/documents", "--show", "uncovered", "--format", "csv").out();
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
    Result result = run("query", "nothing-of-that-name");
    assertProblem(result, "nothing-of-that-name");
    assertThat(result.err()).contains("coverage");
  }

  @Test
  void aBadParameterIsNamed() {
    assertProblem(run("query", "coverage", "-p", "nowhere=1", "--document", WUHAN), "nowhere");
  }

  @Test
  void misuseIsToldFromBadData() {
    Result result = run("load", "--no-such-option");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("--help", "[misuse]");
  }

  @Test
  void aStoreThatIsNotNamedAndAPortThatIsNoneAreMisuse() {
    assertThat(run("load", WUHAN).code()).isEqualTo(2);
    assertThat(run("list").err()).contains("--store DIR", "[misuse]");
    assertThat(run("serve", "--port", "99999").code()).isEqualTo(2);
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertProblem(run("serve", WUHAN, "--port", port), port);
    }
  }

  @Test
  void aStoreKeepsWhatItHeldWhenALoadFails() throws IOException {
    assertThat(run("load", WUHAN, "--store", store()).code()).isZero();
    String before = run("list", "--store", store(), "--format", "csv").out();
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    run("load", empty.toString(), "--store", store());
    assertThat(run("list", "--store", store(), "--format", "csv").out()).isEqualTo(before);
    assertThat(run("validate", "--store", store()).out()).contains("conforms");
    assertThat(run("status", "--store", store()).out()).contains("documents   1");
  }

  @Test
  void theMatrixIsPrintedForATerminal() {
    Result result = run("compare");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Coverage of the reference", "\u2191", "\u6b66\u6c49\u5e02");
  }

  @Test
  void twoCodingsAreAlignedApartFromExtraction() {
    Result result = run("compare", "--codings", "data/gold/wuhan.json", "data/gold/central.json");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"pairs\"", "\"index\"", "\"notTakenUp\"", "\"new\"");
  }

  @Test
  void evaluationOfTheGoldAgainstItselfFindsNoFault() {
    String gold = "data/gold/wuhan.json";
    Result result = run("evaluate", gold, "--against", gold, "--format", "csv");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("measure_span,1.000,1.000,1.000");
  }

  @Test
  void theFaultsOfACodingAreListedWithTheirCauses() {
    Result result = run("evaluate", "data/gold/wuhan.json", "--errors", "--format", "csv");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("document,what,cause,provision,quote,coded,found,clause,words")
        .contains("cause,missed,false,verb")
        .contains("document,what,type,rule,provision,coded,found,measure")
        .contains("type,rule,right,missed,false,wrong end,wrong kind,precision");
  }

  private void assertProblem(Result result, String named) {
    assertThat(result.code()).as(result.err()).isEqualTo(1);
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.err()).contains(named).matches("(?s).*\\[[a-z-]+\\]\\s*");
    assertThat(result.err()).doesNotContain("Exception", "\tat ");
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private static Result run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Result(code, out.toString(), err.toString());
  }
}

package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats in which {@code compare} writes what it found. */
class ComparisonFormatsTest {

  private static final String WUHAN = "data/documents/wuhan-2018-17.txt";
  private static final String CENTRAL = "data/documents/central-2018.txt";

  @TempDir Path folder;

  @Test
  void thePageIsOneFileInWhichEveryCountAndEveryRowLeadsToItsEvidence() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(
            Ran.of("compare", CENTRAL, WUHAN, "--format", "html", "--output", page.toString())
                .code())
        .isZero();
    String html = Files.readString(page);
    assertThat(html).doesNotContain("<script", "<link", "src=");
    assertThat(html)
        .contains("条款 <span lang=\"en\">provision</span>")
        .contains("参照证据 <span lang=\"en\">reference evidence</span>")
        .contains("覆盖矩阵 Coverage matrix")
        .contains("@media print")
        .doesNotContain("referenceQuote", "localMeasure");
    Set<String> anchors = new HashSet<>(found("id=\"([^\"]+)\"", html));
    List<String> links = found("href=\"#([^\"]+)\"", html);
    assertThat(links).hasSizeGreaterThan(200);
    assertThat(anchors).containsAll(links);
    List<String> matrix = found("(?s)<td><a href=\"#[^<]*</a>(.*?)</tr>", html);
    assertThat(matrix).hasSize(7);
  }

  @Test
  void theWorkbookHasOneSheetATableTypedCellsAndLinksToTheEvidence() throws Exception {
    Path file = folder.resolve("book.xlsx");
    assertThat(
            Ran.of("compare", CENTRAL, WUHAN, "--format", "xlsx", "--output", file.toString())
                .code())
        .isZero();
    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      assertThat(book.getNumberOfSheets()).isEqualTo(6);
      XSSFSheet coverage = book.getSheetAt(0);
      assertThat(coverage.getPaneInformation().isFreezePane()).isTrue();
      List<String> headings = strings(coverage, 0);
      int copied = headings.indexOf("照搬 copied");
      int adapted = headings.indexOf("改写 adapted");
      assertThat(copied).isPositive();
      int place = headings.indexOf("辖区 jurisdiction");
      assertThat(coverage.getRow(1).getCell(place).getStringCellValue()).isEqualTo("湖北省");
      assertThat(
              coverage.getRow(1).getCell(headings.indexOf("未载入 not loaded")).getNumericCellValue())
          .isPositive();
      XSSFCell count = coverage.getRow(2).getCell(adapted);
      assertThat(count.getCellType()).isEqualTo(CellType.NUMERIC);
      XSSFHyperlink toPairs = count.getHyperlink();
      XSSFSheet pairs = book.getSheetAt(2);
      assertThat(toPairs.getLocation()).startsWith("'" + pairs.getSheetName() + "'!A");
      XSSFCell evidence = pairs.getRow(1).getCell(strings(pairs, 0).indexOf("本地证据 local evidence"));
      String address = evidence.getHyperlink().getLocation();
      XSSFSheet evidences = book.getSheetAt(5);
      assertThat(address).startsWith("'" + evidences.getSheetName() + "'!A");
      int row = Integer.parseInt(address.substring(address.lastIndexOf('A') + 1)) - 1;
      String words =
          pairs
              .getRow(1)
              .getCell(strings(pairs, 0).indexOf("本地原文 local words"))
              .getStringCellValue();
      assertThat(evidences.getRow(row).getCell(1).getStringCellValue().replaceAll("\\s", ""))
          .contains(words.replaceAll("\\s", ""));
      XSSFSheet indicators = book.getSheetAt(1);
      assertThat(
              indicators.getRow(1).getCell(strings(indicators, 0).indexOf("下限 low")).getCellType())
          .isEqualTo(CellType.NUMERIC);
    }
  }

  @Test
  void theJsonForProgramsKeepsItsShape() throws IOException {
    JsonNode json = json(Ran.of("compare", CENTRAL, WUHAN, "--format", "json"));
    assertThat(json.get("reference").asText()).startsWith("https://");
    JsonNode pair = json.get("pairs").get(0);
    for (String side : List.of("local", "reference")) {
      assertThat(pair.get(side).fieldNames())
          .toIterable()
          .contains("document", "provision", "quote", "iri");
    }
    assertThat(pair.fieldNames()).toIterable().contains("relation", "score", "rule", "changes");
    assertThat(json.get("new")).isNotEmpty();
    assertThat(json.get("notTakenUp")).isNotEmpty();
  }

  @Test
  void theJsonHoldsThePairsAndMeasuresOfTheOtherFormats() throws IOException {
    String grazing = write("grazing.txt", "丙县关于禁止放牧的通告\n\n一、禁牧范围\n\n在全县天然林区禁止放牧牛羊。\n");
    String store = folder.resolve("store").toString();
    Ran.of("load", CENTRAL, WUHAN, grazing, "--store", store);
    for (List<String> topic : List.of(List.<String>of(), List.of("care"), List.of("tolerance"))) {
      JsonNode json = json(compare(store, "json", topic));
      List<String> pairs = new ArrayList<>();
      for (JsonNode pair : json.get("pairs")) {
        pairs.add(pair.at("/reference/iri").asText() + " " + pair.at("/local/iri").asText());
      }
      Iterator<String> ends = measures(compare(store, "csv", topic).out()).iterator();
      List<String> shown = new ArrayList<>();
      while (ends.hasNext()) {
        shown.add(ends.next() + " " + ends.next());
      }
      assertThat(pairs).isNotEmpty().containsExactlyInAnyOrderElementsOf(shown);
      for (var table : Map.of("new", "new", "notTakenUp", "not-taken-up").entrySet()) {
        List<String> alone = new ArrayList<>();
        json.get(table.getKey()).forEach(one -> alone.add(one.get("iri").asText()));
        String csv = query(store, table.getValue(), json.get("reference").asText(), topic).out();
        assertThat(alone).isNotEmpty().containsExactlyInAnyOrderElementsOf(measures(csv));
      }
    }
  }

  @Test
  void theJsonNamesTheDocumentsThatWereNotComparedWithTheReason() throws IOException {
    String grazing = write("grazing.txt", "丙县关于禁止放牧的通告\n\n一、禁牧范围\n\n在全县天然林区禁止放牧牛羊。\n");
    Ran result = Ran.of("compare", CENTRAL, WUHAN, grazing, "--format", "json");
    List<String> remarks = new ArrayList<>();
    json(result).get("remarks").forEach(remark -> remarks.add(remark.asText()));
    assertThat(remarks)
        .anyMatch(r -> r.matches(".*关于禁止放牧的通告 .*not compared. The two have no topic in common."))
        .anyMatch(r -> r.startsWith("武汉市 "));
    assertThat(result.err().lines()).containsAll(remarks);
  }

  @Test
  void theJsonTellsWhatChangedAndTheBestOfTheRejectedCandidates() throws IOException {
    JsonNode json =
        json(Ran.of("compare", CENTRAL, WUHAN, "--format", "json", "--topic", "assessment"));
    assertThat(json.get("pairs"))
        .anySatisfy(
            pair ->
                assertThat(pair.at("/changes/0").fieldNames())
                    .toIterable()
                    .containsExactly("slot", "kind", "reference", "local", "direction"));
    assertThat(json.get("candidates")).isNotEmpty();
    assertThat(json.get("new")).anySatisfy(one -> assertThat(one.has("bestRejected")).isTrue());
    assertThat(json.get("notTakenUp"))
        .allSatisfy(one -> assertThat(one.get("by").asText()).contains("/document/420100-"));
  }

  @Test
  void aTopicThatIsNotInTheSchemeIsRefusedInEveryFormat() {
    for (String format : List.of("table", "csv", "json", "html")) {
      Ran result = Ran.of("compare", WUHAN, "--format", format, "--topic", "nosuch");
      assertThat(result.code()).as(format).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains("\"nosuch\" is no value", "care", "[bad-parameter]");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedInOneLine() {
    String file = folder.resolve("nowhere/page.html").toString();
    Ran result = Ran.of("compare", WUHAN, "--format", "html", "--output", file);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines())
        .last(STRING)
        .startsWith(file)
        .contains("Name a file in a folder that you may write to")
        .endsWith("[output-unwritable]");
  }

  @Test
  void conceptsAreLabelledInTheLanguageWanted() {
    String csv =
        Ran.of("compare", CENTRAL, WUHAN, "--format", "csv", "--lang", "en", "--bom").out();
    assertThat(csv).startsWith("\uFEFFtopicName,").contains(",sharpened,");
  }

  private static Ran compare(String store, String format, List<String> topic) {
    return narrowed(List.of("compare", "--store", store, "--format", format), "--topic", topic);
  }

  private static Ran query(String store, String name, String reference, List<String> topic) {
    List<String> words =
        List.of("query", name, "-p", "reference=" + reference, "--store", store, "--format", "csv");
    return narrowed(words, "-p", topic.stream().map("topic="::concat).toList());
  }

  private static Ran narrowed(List<String> words, String option, List<String> values) {
    List<String> all = new ArrayList<>(words);
    values.forEach(value -> all.addAll(List.of(option, value)));
    return Ran.of(all.toArray(String[]::new));
  }

  private static List<String> measures(String text) {
    return found("(https://[^\\s,\"]+/measure/[^\\s,\"]+)", text);
  }

  private static List<String> strings(XSSFSheet sheet, int row) {
    List<String> strings = new ArrayList<>();
    sheet.getRow(row).forEach(cell -> strings.add(cell.getStringCellValue()));
    return strings;
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static JsonNode json(Ran result) throws IOException {
    return new ObjectMapper().readTree(result.out());
  }

  private String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

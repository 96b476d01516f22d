package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code export} writes is what other tools read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {

  private static final String GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private Path folder = Path.of("");

  @BeforeAll
  void load(@TempDir Path temporary) {
    folder = temporary;
    Ran.of("load", "data/documents/central-2018.txt", "--store", store());
    Ran.of("load", "data/documents/wuhan-2018-17.txt", "--store", store());
  }

  @Test
  void aQdaProjectHoldsTheTextsAndEveryPassageAtItsCodePoints() throws Exception {
    Map<String, byte[]> project = unzipped(export("qdpx", "p.qdpx"));
    assertThat(project).hasSize(3).containsKey("project.qde");
    Document document = document(project);
    int passages = 0;
    for (Element source : elements(document, "TextSource")) {
      String path = source.getAttribute("plainTextPath").replace("internal://", "sources/");
      assertThat(project).containsKey(path);
      String text = new String(project.get(path), StandardCharsets.UTF_8);
      int[] points = text.codePoints().toArray();
      for (Element passage : children(source, "PlainTextSelection")) {
        int start = Integer.parseInt(passage.getAttribute("startPosition"));
        int end = Integer.parseInt(passage.getAttribute("endPosition"));
        String words = new String(points, start, end - start).replaceAll("\\s", "");
        String name = passage.getAttribute("name").replaceAll("\\s", "");
        if (passage.getElementsByTagName("CodeRef").getLength() >= 3) {
          assertThat(words).startsWith(name);
          passages++;
        }
      }
    }
    assertThat(passages).isGreaterThan(200);
  }

  @Test
  void aQdaProjectKeepsTheOrderAndTheReferencesOfItsStandard() throws Exception {
    Document document = document(unzipped(export("qdpx", "q.qdpx")));
    assertThat(names(document.getDocumentElement()))
        .containsExactly("Users", "CodeBook", "Variables", "Cases", "Sources", "Links");
    Set<String> guids = new HashSet<>();
    for (Element element : elements(document, "*")) {
      if (element.hasAttribute("guid")) {
        assertThat(element.getAttribute("guid")).matches(GUID);
        assertThat(guids.add(element.getAttribute("guid"))).as("used once").isTrue();
      }
    }
    for (String reference : List.of("targetGUID", "originGUID", "creatingUser")) {
      for (Element element : elements(document, "*")) {
        if (element.hasAttribute(reference)) {
          assertThat(guids).contains(element.getAttribute(reference));
        }
      }
    }
    assertThat(elements(document, "Link")).hasSizeGreaterThan(50);
    assertThat(elements(document, "Case")).hasSize(2);
    for (Element chosen : elements(document, "Case")) {
      List<String> children = names(chosen);
      assertThat(children.lastIndexOf("VariableValue")).isLessThan(children.indexOf("SourceRef"));
    }
  }

  @Test
  void theSameStoreGivesTheSameBytesInEveryFormat() throws IOException {
    for (String format : List.of("qdpx", "xlsx", "igscript", "nquads")) {
      assertThat(Files.readAllBytes(export(format, "one." + format)))
          .as(format)
          .isEqualTo(Files.readAllBytes(export(format, "two." + format)));
    }
  }

  @Test
  void theQuadsAreSortedAndHoldEveryGraph() throws IOException {
    Path file = export("nquads", "all.nq");
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).isSorted().doesNotHaveDuplicates();
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFDataMgr.read(dataset, Files.newInputStream(file), Lang.NQUADS);
    List<String> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(node -> names.add(node.getURI()));
    assertThat(names).hasSize(6).anyMatch(name -> name.endsWith("graph/coverage"));
  }

  @Test
  void theSameFilesGiveTheSameQuadsWhereverTheyLieAndInWhateverOrder() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    String other = folder.resolve("other").toString();
    for (String file : List.of("wuhan-2018-17.txt", "central-2018.txt")) {
      Path copy = Files.copy(Path.of("data/documents", file), elsewhere.resolve(file));
      Ran.of("load", copy.toString(), "--store", other);
    }
    Path quads = folder.resolve("other.nq");
    Ran.of("export", "--format", "nquads", "--output", quads.toString(), "--store", other);

    assertThat(Files.readAllLines(quads)).isEqualTo(Files.readAllLines(export("nquads", "own.nq")));
  }

  @Test
  void theTablesAreJoinedByTheirMeasures() throws IOException {
    Path tables = export("csv", "tables");
    List<String> names = List.of("documents", "measures", "actors", "criteria", "alignments");
    for (String name : names) {
      assertThat(Files.readString(tables.resolve(name + ".csv")).lines().count())
          .as(name)
          .isGreaterThan(1);
    }
    List<String> measures = Files.readAllLines(tables.resolve("measures.csv"));
    String count = Ran.of("query", "documents", "--store", store(), "--format", "csv").out();
    int expected =
        count
            .lines()
            .skip(1)
            .mapToInt(l -> Integer.parseInt(l.substring(l.lastIndexOf(',') + 1)))
            .sum();
    assertThat(measures).hasSize(expected + 1);
    assertThat(measures.get(0)).contains("measure,quote,actions", ",file,start,end");
    List<String> criteria = Files.readAllLines(tables.resolve("criteria.csv"));
    assertThat(criteria).anyMatch(line -> line.contains("quantity") && line.contains("20.0"));
  }

  @Test
  void theWorkbookHasASheetATableAndNumbersInIt() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(export("xlsx", "book.xlsx").toFile())) {
      assertThat(book.getNumberOfSheets()).isEqualTo(5);
      var header = book.getSheet("measures").getRow(0);
      List<String> names = new ArrayList<>();
      header.forEach(cell -> names.add(cell.getStringCellValue()));
      var row = book.getSheet("measures").getRow(1);
      assertThat(row.getCell(names.indexOf("起点 start")).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(row.getCell(names.indexOf("举措 measure")).getHyperlink().getAddress())
          .startsWith("https://");
    }
  }

  @Test
  void aMeasureIsOneInstitutionalStatement() throws IOException {
    List<String> lines = Files.readAllLines(export("igscript", "statements.csv"));
    assertThat(lines.get(0)).isEqualTo("measure,place,provision,quote,statement");
    assertThat(lines)
        .anyMatch(l -> l.contains("A(领导干部) D(要) I(发挥) Bdir(示范表率作用)"))
        .anyMatch(l -> l.contains("D([应当])"))
        .anyMatch(l -> l.contains("Cac(") && l.contains("Cex("))
        .anyMatch(l -> l.contains(" [AND] "));
    for (String line : lines.subList(1, lines.size())) {
      String statement = line.replaceAll("^.*?,\"?(A\\()", "$1").replaceAll("\"$", "");
      assertThat(statement)
          .matches("A\\(.+\\) D\\(.+\\) I\\(.+\\)( (Bdir|Bind|Cac|Cex)\\([^()]+\\))*")
          .doesNotContain(";", "|", "{", "}");
      assertThat(statement.replace(" [AND] ", "")).doesNotContainPattern("[^(]\\[[^\\]]*$");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsAProblem() {
    Path nowhere = folder.resolve("none").resolve("x.nq");
    Ran result =
        Ran.of("export", "--format", "nquads", "--output", nowhere.toString(), "--store", store());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("x.nq", "[output-unwritable]");
    assertThat(Ran.of("export", "--format", "nquads", "--store", store()).code()).isEqualTo(2);
    assertThat(Ran.of("export", "--format", "docx", "--output", "x", "--store", store()).code())
        .isEqualTo(2);
  }

  private Path export(String format, String name) {
    Path file = folder.resolve(name);
    Ran result =
        Ran.of("export", "--format", format, "--output", file.toString(), "--store", store());
    assertThat(result.code()).as(result.err()).isZero();
    return file;
  }

  private static Document document(Map<String, byte[]> project) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(project.getOrDefault("project.qde", new byte[0])));
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  private static List<Element> children(Element parent, String name) {
    return list(parent.getChildNodes()).stream().filter(e -> e.getTagName().equals(name)).toList();
  }

  private static List<String> names(Element parent) {
    return list(parent.getChildNodes()).stream().map(Element::getTagName).toList();
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static Map<String, byte[]> unzipped(Path file) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries.put(e.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}

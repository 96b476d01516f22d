package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.problem.ProblemException;

/** The queries of a folder of the user's own: read beside those of the program. */
class OwnQueriesTest {

  @Test
  void aFolderOfOnesOwnAddsQueries(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.rq"), query("?s", "s"));
    assertThat(NamedQueries.load(Optional.of(folder)).get("mine").columns()).containsExactly("s");
  }

  @Test
  void aMarkOfByteOrderBeforeAQueryIsNoPartOfIt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "\uFEFF" + query("?s", "s"));
    assertThat(NamedQueries.load(Optional.of(folder)).get("mine").columns()).containsExactly("s");
    assertThat(NamedQueries.file(file).title()).containsKey("en");
  }

  @Test
  void aQueryOfOnesOwnDoesNotTakeTheNameOfOneOfTheProgram(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("numbers.rq"), query("?s", "s"));
    assertThatThrownBy(() -> NamedQueries.load(Optional.of(folder)))
        .hasMessageContaining("numbers.rq: the program has a query of the name numbers")
        .hasMessageContaining("query-name-taken");
    NamedQueries read = NamedQueries.read(folder, Optional.empty());
    assertThat(read.get("numbers").columns()).contains("unit");
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void aQueryWhoseFileIsWrongStaysWhatItWasAndKeepsNoOtherBack(@TempDir Path folder)
      throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.rq"), query("?s", "s"));
    NamedQueries before = NamedQueries.read(folder, Optional.empty());
    Files.writeString(mine, query("?s ?", "s"));
    Files.writeString(folder.resolve("other.rq"), query("?s", "s"));

    NamedQueries now = NamedQueries.read(folder, Optional.of(before));
    assertThat(now.get("mine").columns()).containsExactly("s");
    assertThat(now.get("other").columns()).containsExactly("s");
    assertThat(now.problems()).hasSize(1);
    assertThat(NamedQueries.read(folder, Optional.empty()).all()).doesNotContain(now.get("mine"));
  }

  @Test
  void aBadQueryIsReportedWithItsPlace(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.rq"), query("?s", "s, p"));
    Files.writeString(folder.resolve("b.rq"), query("?s ?", "s"));
    assertThatThrownBy(() -> NamedQueries.load(Optional.of(folder)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("its columns are [s], its header says [s, p]")
        .hasMessageContaining("b.rq:7:");
  }

  @Test
  void aParameterThatRowsWouldShowWithoutHavingItIsRefused(@TempDir Path folder)
      throws IOException {
    asking(folder, "optional", "OPTIONAL { ?s pg:unit ?wanted }");
    asking(folder, "branch", "{ ?s pg:unit ?wanted } UNION { ?s pg:value ?o }");
    asking(folder, "unused", "?s pg:unit ?unit");
    assertThatThrownBy(() -> NamedQueries.load(Optional.of(folder)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("optional.rq:5: its parameter wanted narrows nothing")
        .hasMessageContaining("branch.rq:5: its parameter wanted narrows nothing")
        .hasMessageContaining("unused.rq:5: its parameter wanted stands nowhere in the query");
  }

  @Test
  void aParameterMayStandInAPatternInEveryBranchInASubqueryOrInACondition(@TempDir Path folder)
      throws IOException {
    asking(folder, "pattern", "OPTIONAL { ?s pg:of ?wanted } ?s pg:unit ?wanted");
    asking(folder, "branches", "{ ?s pg:unit ?wanted } UNION { ?s pg:of ?wanted }");
    asking(folder, "inner", "{ SELECT ?s ?wanted { ?s pg:unit ?wanted } }");
    asking(folder, "graph", "GRAPH ?wanted { ?s pg:unit ?unit }");
    asking(folder, "condition", "?s pg:quote ?quote FILTER (CONTAINS(?quote, ?wanted))");
    asking(folder, "exists", "OPTIONAL { ?s pg:unit ?wanted } FILTER EXISTS { ?s pg:of ?wanted }");
    asking(folder, "label", "OPTIONAL { ?s pg:label ?l FILTER (LANG(?l) = ?wanted) }");
    assertThat(NamedQueries.load(Optional.of(folder)).all())
        .hasSize(NamedQueries.shipped().all().size() + 7);
  }

  private static void asking(Path folder, String name, String pattern) throws IOException {
    Files.writeString(
        folder.resolve(name + ".rq"),
        query("?s", "s")
            .replace("# columns", "# param: wanted string - only this\n# columns")
            .replace("SELECT", "PREFIX pg: <https://w3id.org/policy-graph/ontology#>\nSELECT")
            .replace("?s ?p ?o", "?s ?p ?o . " + pattern));
  }

  private static String query(String select, String columns) {
    return """
        # title.en: Mine
        # title.zh: 我的
        # question.en: What?
        # question.zh: 什么？
        # columns: %s

        SELECT %s WHERE { ?s ?p ?o }
        """
        .formatted(columns, select);
  }
}

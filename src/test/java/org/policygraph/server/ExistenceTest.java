package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exists is sought from what is known, whatever the order in which it is written. */
class ExistenceTest {

  private static final String OUTSIDE = "?t <urn:ex:a> ?b";

  /** Forty pairs of measures and three topics; every relation has holes. */
  private static final DatasetGraph DATA = data();

  private static DatasetGraph data() {
    StringBuilder text = new StringBuilder("PREFIX : <urn:ex:>\n");
    IntStream.range(0, 3).forEach(t -> text.append(":t%d :a :b .\n".formatted(t)));
    for (int i = 0; i < 40; i++) {
      text.append(":m%d :type :Measure .\n".formatted(i));
      text.append(i % 3 == 0 ? "" : ":m%d :topic :t%d .\n".formatted(i, i % 2));
      text.append(i % 4 == 0 ? "" : ":p%d :one :m%d ; :other :m%d .\n".formatted(i, i, i / 2));
      text.append(i % 5 == 0 ? ":m%d :note 'n' .\n".formatted(i) : "");
      text.append(i % 7 == 0 ? "" : "GRAPH :g%d { :m%d :in :d%d }\n".formatted(i % 2, i, i % 4));
    }
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(text.toString(), Lang.TRIG).parse(data);
    return data;
  }

  private static String inside(String query) {
    Op admitted =
        new Guard(false)
            .admit(
                Algebra.compile(QueryFactory.create(query)),
                new Selectivity(DATA.getDefaultGraph()));
    return admitted.toString().replaceFirst("(?s).*exists", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?m <urn:ex:type> <urn:ex:Measure> . ?m <urn:ex:topic> ?t",
        "?m <urn:ex:topic> ?t . ?m <urn:ex:type> <urn:ex:Measure>",
        "{ ?m <urn:ex:type> <urn:ex:Measure> } { ?m <urn:ex:topic> ?t }",
        "?m <urn:ex:type> <urn:ex:Measure> OPTIONAL { ?m <urn:ex:note> ?n } ?m <urn:ex:topic> ?t",
        "{ ?m <urn:ex:type> ?x } UNION { ?m <urn:ex:type> ?y } ?m <urn:ex:topic> ?t",
        "GRAPH ?g { ?m <urn:ex:type> ?x } ?m <urn:ex:topic> ?t",
        "?m <urn:ex:type>/<urn:ex:up>* ?x . ?m <urn:ex:topic> ?t",
        "?m <urn:ex:type> ?x FILTER NOT EXISTS { ?m <urn:ex:note> 1 } { ?m <urn:ex:topic> ?t }",
      })
  void whatDoesNotExistIsSoughtFromWhatIsKnown(String patterns) {
    for (String word : new String[] {"NOT EXISTS", "EXISTS"}) {
      String query = "SELECT * { " + OUTSIDE + " FILTER " + word + " { " + patterns + " } }";
      String inside = inside(query);
      assertThat(inside.indexOf("urn:ex:topic")).isLessThan(inside.indexOf("urn:ex:type"));
    }
  }

  @Test
  void theRarerOfTwoThatAreKnownComesFirst() {
    String query =
        "SELECT * { ?m <urn:ex:type> ?c . ?t <urn:ex:a> ?b FILTER NOT EXISTS {"
            + " ?l <urn:ex:topic> ?t . ?p <urn:ex:other> ?l . ?p <urn:ex:one> ?m } }";
    String inside = inside(query);
    assertThat(inside.indexOf("urn:ex:one")).isLessThan(inside.indexOf("urn:ex:topic"));
  }

  @Test
  void whatIsOptionalIsKeptWhereSomethingHangsOnIt() {
    String query =
        "SELECT * { ?m <urn:ex:type> ?c FILTER NOT EXISTS {"
            + " ?m <urn:ex:topic> ?t OPTIONAL { ?m <urn:ex:note> ?n } FILTER(BOUND(?n)) } }";
    assertThat(inside(query)).contains("urn:ex:note");
    assertThat(answer(query, true)).isEqualTo(answer(query, false));
  }

  static Stream<String> questions() {
    List<String> parts =
        List.of(
            "?m <urn:ex:type> <urn:ex:Measure> .",
            "{ ?m <urn:ex:topic> ?t }",
            "{ ?p <urn:ex:one> ?m } UNION { ?p <urn:ex:other> ?m }",
            "OPTIONAL { ?m <urn:ex:note> ?n }",
            "OPTIONAL { ?p <urn:ex:other> ?o . { ?o <urn:ex:topic> ?t } }",
            "GRAPH ?g { ?m <urn:ex:in> ?d }",
            "?p <urn:ex:one>/<urn:ex:topic>? ?t .",
            "VALUES ?d { <urn:ex:d1> <urn:ex:d2> }",
            "FILTER NOT EXISTS { { ?q <urn:ex:other> ?m } { ?q <urn:ex:one> ?r } }",
            "FILTER (BOUND(?n) || EXISTS { ?m <urn:ex:note> ?n })",
            "MINUS { ?m <urn:ex:note> 'n' }",
            "{ SELECT ?m (COUNT(*) AS ?k) { ?p ?any ?m } GROUP BY ?m }",
            "BIND (<urn:ex:t1> AS ?chosen)");
    Random random = new Random(7);
    return IntStream.range(0, 150)
        .mapToObj(
            i -> {
              List<String> some = new ArrayList<>(parts);
              Collections.shuffle(some, random);
              String group = String.join(" ", some.subList(0, 2 + random.nextInt(4)));
              String outside = i % 2 == 0 ? OUTSIDE : OUTSIDE + " . ?m <urn:ex:type> ?c";
              String form = List.of("FILTER NOT EXISTS", "FILTER EXISTS", "OPTIONAL").get(i % 3);
              return "SELECT * { %s %s { %s } }".formatted(outside, form, group);
            });
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theAnswerStaysTheSame(String query) {
    assertThat(answer(query, true)).isEqualTo(answer(query, false));
  }

  private static List<String> answer(String text, boolean guarded) {
    Query query = QueryFactory.create(text);
    QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create().dataset(DATA).query(query);
    if (guarded) {
      new Enclosure(false).settings().forEach(builder::set);
    }
    try (QueryExec execution = builder.build()) {
      List<String> rows = new ArrayList<>();
      execution
          .select()
          .forEachRemaining(
              row ->
                  rows.add(
                      query.getProjectVars().stream()
                          .map(v -> v + "=" + row.get(v))
                          .toList()
                          .toString()));
      Collections.sort(rows);
      return rows;
    }
  }
}

package org.policygraph.server.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What both servers are asked. */
final class Questions {

  static final List<String> COMPARISONS =
      List.of("coverage", "sharpened", "not-taken-up", "side-by-side", "indicators");

  private static final String PG = "PREFIX pg: <https://w3id.org/policy-graph/ontology#> ";

  /** All that is said of one measure. */
  static final String MEASURES = PG + "SELECT ?m { ?m a pg:Measure } LIMIT 500";

  static final String TABLE = "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 90000";

  /** Which topic has no measure of a kind: once in the order that helps, once in the other. */
  static final String TURNED =
      PG
          + "SELECT ?topic { { SELECT DISTINCT ?topic { ?x pg:topic ?topic } } "
          + "FILTER NOT EXISTS { ?m pg:topic ?topic . ?m a pg:Measure . ?m pg:instrument ?none . "
          + "?m pg:modality pg:none } }";

  static final String AS_WRITTEN =
      PG
          + "SELECT ?topic { { SELECT DISTINCT ?topic { ?x pg:topic ?topic } } "
          + "FILTER NOT EXISTS { ?m a pg:Measure . ?m pg:topic ?topic . ?m pg:instrument ?none . "
          + "?m pg:modality pg:none } }";

  private Questions() {}

  static String sparql(String query) {
    return "/policy/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  static String about(String resource) {
    return sparql("SELECT ?p ?o { <" + resource + "> ?p ?o }");
  }

  static String comparison(String name) throws IOException {
    return sparql(Files.readString(Path.of("queries", name + ".rq")));
  }
}

package org.policygraph.server.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What both servers are asked. */
final class Questions {

  static final List<String> COMPARISONS =
      List.of("coverage", "sharpened", "not-taken-up", "side-by-side", "indicators");

  private static final String PG =
      "PREFIX pg: <https://w3id.org/policy-graph/ontology#> "
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  static final String TABLE = "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 90000";

  /**
   * One question in two orders of its patterns.
   *
   * @param better the patterns that are bound from outside come first
   * @param other they come last
   */
  record Orders(String better, String other) {}

  private static final String EACH = PG + "SELECT ?m { ?m a pg:Measure FILTER NOT EXISTS { %s } }";
  private static final String IN =
      PG
          + "SELECT ?m ?j { ?m a pg:Measure ; pg:jurisdiction/skos:notation '000000' "
          + "{ SELECT DISTINCT ?j { ?x pg:jurisdiction ?j } } FILTER NOT EXISTS { %s } }";

  /** Which measure has no counterpart, as users write it. */
  static final Map<String, Orders> MISSING =
      new TreeMap<>(
          Map.of(
              "in one pattern",
              orders(IN, "?a pg:reference ?m .", "?a pg:local ?l .", "?l pg:jurisdiction ?j ."),
              "in groups",
              orders(EACH, "{ ?a pg:reference ?m }", "{ ?a a pg:Alignment }"),
              "in graphs",
              orders(EACH, "GRAPH ?g { ?a pg:reference ?m }", "GRAPH ?g { ?a a pg:Alignment }"),
              "with alternatives",
              orders(
                  EACH,
                  "{ ?a pg:reference ?m } UNION { ?a pg:measure ?m }",
                  "{ ?a a pg:Alignment } UNION { ?a a pg:Unmatched }"),
              "with an option",
              orders(
                  EACH,
                  "?a pg:reference ?m .",
                  "OPTIONAL { ?a pg:rule ?r }",
                  "?a a pg:Alignment")));

  private static Orders orders(String query, String... patterns) {
    List<String> turned = new ArrayList<>(List.of(patterns));
    Collections.reverse(turned);
    return new Orders(
        query.formatted(String.join(" ", patterns)), query.formatted(String.join(" ", turned)));
  }

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

package org.policygraph.server;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A format answers can have: its name for {@code ?format=} and its media types. */
enum Format {
  /** SPARQL 1.1 Query Results JSON Format. */
  SPARQL_JSON("sparql-json", "application/sparql-results+json", "json", "srj", "application/json"),
  /** SPARQL Query Results XML Format. */
  SPARQL_XML("sparql-xml", "application/sparql-results+xml", "xml", "srx", "application/xml"),
  /** An array of flat objects, one a row: what dashboards read. */
  ROWS("json", "application/json", "rows"),
  /** Comma-separated values, RFC 4180. */
  CSV("csv", "text/csv"),
  /** SPARQL 1.1 Query Results TSV: terms in full, one row a line. */
  TSV("tsv", "text/tab-separated-values"),
  /** An Excel workbook. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Turtle. */
  TURTLE("turtle", "text/turtle", "ttl", "application/x-turtle"),
  /** JSON-LD 1.1. */
  JSON_LD("jsonld", "application/ld+json", "json-ld"),
  /** N-Triples. */
  N_TRIPLES("ntriples", "application/n-triples", "nt", "n-triples", "text/plain"),
  /** RDF/XML. */
  RDF_XML("rdfxml", "application/rdf+xml", "rdf", "xml", "application/xml"),
  /** TriG, for whole datasets. */
  TRIG("trig", "application/trig"),
  /** N-Quads, for whole datasets. */
  N_QUADS("nquads", "application/n-quads", "nq", "n-quads"),
  /** A page for people. */
  HTML("html", "text/html", "application/xhtml+xml");

  /** What a SELECT or ASK can answer with. */
  static final List<Format> OF_ROWS = List.of(SPARQL_JSON, SPARQL_XML, CSV, TSV, ROWS, XLSX);

  /** What a CONSTRUCT or DESCRIBE can answer with. */
  static final List<Format> OF_GRAPHS = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  /** What a whole dataset can be read as. */
  static final List<Format> OF_DATASETS = List.of(TRIG, N_QUADS, JSON_LD);

  /** What a named query can answer with. */
  static final List<Format> OF_NAMED_QUERIES =
      List.of(ROWS, CSV, TSV, SPARQL_JSON, SPARQL_XML, XLSX, HTML);

  private final String title;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // a list of List.of never changes
  private final List<String> aliases;

  Format(String title, String mediaType, String... aliases) {
    this.title = title;
    this.mediaType = mediaType;
    this.aliases = List.of(aliases);
  }

  /** Its name for {@code ?format=}. */
  String title() {
    return title;
  }

  /** Its names, its title first. */
  Stream<String> names() {
    return Stream.concat(Stream.of(title), aliases.stream());
  }

  /** Its media type. */
  String mediaType() {
    return mediaType;
  }

  /** The value of {@code Content-Type}; text is always UTF-8. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** Whether a name for {@code ?format=} means it: its title, an alias or a media type. */
  boolean isCalled(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals(title) || lower.equals(mediaType) || aliases.contains(lower);
  }

  /** Whether a range of an {@code Accept} header covers it. */
  boolean isIn(String range) {
    int end = range.indexOf(';');
    String type = (end < 0 ? range : range.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    if (type.equals("*/*")) {
      return true;
    }
    if (type.endsWith("/*")) {
      return mediaType.startsWith(type.substring(0, type.length() - 1));
    }
    return type.equals(mediaType) || (type.contains("/") && aliases.contains(type));
  }
}

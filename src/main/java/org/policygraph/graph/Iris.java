package org.policygraph.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the IRIs of everything the graphs describe. They depend on what a thing is, never on when
 * or beside what it was loaded.
 *
 * @param base what all of them begin with; ends in a slash
 */
public record Iris(String base) {

  /** The base of this project's own resources. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/policy-graph/id/");

  private static final Pattern WHITE = Pattern.compile("[\\s\\u3000]+");
  private static final String UNRESERVED = "-._~";
  private static final int WORK_DIGITS = 10;
  private static final int VERSION_DIGITS = 12;
  private static final int MEASURE_DIGITS = 8;
  private static final int PAIR_DIGITS = 16;

  /** Adds the slash at the end where it is missing. */
  public Iris {
    base = base.endsWith("/") ? base : base + "/";
  }

  /**
   * A work that shares its key with no other.
   *
   * @param jurisdiction code of its jurisdiction
   * @param core its own title, see {@link TitleCore}
   */
  public String document(String jurisdiction, String core) {
    String hash = Digest.sha256(TitleCore.comparable(core), WORK_DIGITS);
    return base + "document/" + segment(jurisdiction) + "-" + hash;
  }

  /**
   * A work that shares jurisdiction and title with another and is told from it by its number.
   *
   * @param key what {@link #document(String, String)} gives
   * @param number its 发文字号
   */
  static String numbered(String key, String number) {
    return key + "-" + segment(comparable(number));
  }

  /** The text of a file, by the hash of its bytes. */
  static String version(String document, String hash) {
    return document + "/version/" + versionDigits(hash);
  }

  /** What tells the text of a file from others of the same work, by the hash of its bytes. */
  public static String versionDigits(String hash) {
    return hash.substring(0, Math.min(VERSION_DIGITS, hash.length()));
  }

  /** A provision, by its label. */
  static String provision(String document, String label) {
    return document + "/provision/" + segment(label);
  }

  /** A measure, by the label of its provision and its words. */
  static String measure(String document, String label, String quote) {
    return document + "/measure/" + segment(label) + "-" + fingerprint(quote);
  }

  /** The document that a measure stands in. */
  public static String documentOf(String measure) {
    return measure.substring(0, measure.lastIndexOf("/measure/"));
  }

  /** A reference that a document makes, by what it says. */
  static String reference(String document, String what) {
    return document + "/reference/" + fingerprint(what);
  }

  /** The extraction that made a document's graph. */
  static String run(String document) {
    return document + "/run";
  }

  /**
   * An actor: one normalised name in one jurisdiction.
   *
   * @param jurisdiction code of the jurisdiction
   * @param name its name; white space does not count
   */
  public String actor(String jurisdiction, String name) {
    return base + "actor/" + segment(jurisdiction) + "/" + segment(comparable(name));
  }

  /** The alignment of two measures, local first. */
  String alignment(String local, String reference) {
    return base + "alignment/" + pair(local, reference);
  }

  /** The fact that a measure has no counterpart in a document. */
  String unmatched(String measure, String document) {
    return base + "unmatched/" + pair(measure, document);
  }

  private static String pair(String one, String other) {
    return Digest.sha256(one + " " + other, PAIR_DIGITS);
  }

  /** The named graph of what documents are to each other. */
  public String works() {
    return base + "graph/works";
  }

  /** The named graph of the user's schemes. */
  public String schemes() {
    return base + "graph/schemes";
  }

  /** The named graph of all alignments. */
  public String alignments() {
    return base + "graph/alignments";
  }

  /** The named graph of the coverage matrix. */
  public String coverage() {
    return base + "graph/coverage";
  }

  /** A data set of the coverage matrix, by the name of its structure. */
  String dataSet(String structure) {
    return base + "coverage/" + structure;
  }

  /** A cell of the coverage matrix, by all that it is about. */
  String coverageCell(String key) {
    return base + "coverage/cell/" + Digest.sha256(key, PAIR_DIGITS);
  }

  /** The named graph of the ontology, the schemes and the jurisdictions. */
  public String ontology() {
    return base + "graph/ontology";
  }

  /** The named graph of what people corrected. */
  public String corrections() {
    return base + "graph/corrections";
  }

  /** Whether a graph is a document's. */
  public boolean isDocument(String graph) {
    return graph.startsWith(base + "document/");
  }

  /** Eight hexadecimal digits of some words, white space left out. */
  static String fingerprint(String words) {
    return Digest.sha256(comparable(words), MEASURE_DIGITS);
  }

  /** The words in composed form and without white space. */
  static String comparable(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    return WHITE.matcher(composed).find() ? WHITE.matcher(composed).replaceAll("") : composed;
  }

  /** One segment of a path: whatever may not stand in an IRI is percent-encoded. */
  static String segment(String words) {
    if (words.codePoints().allMatch(Iris::isPlain)) {
      return words;
    }
    StringBuilder segment = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                segment.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  segment.append(String.format(Locale.ROOT, "%%%02X", b));
                }
              }
            });
    return segment.toString();
  }

  private static boolean isPlain(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0;
    }
    return c >= 0xA1
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.isDefined(c)
        && Character.getType(c) != Character.SURROGATE
        && Character.getType(c) != Character.PRIVATE_USE
        && Character.getType(c) != Character.FORMAT
        && (c < 0xFFF0 || c > 0xFFFF);
  }
}

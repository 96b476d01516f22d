package org.policygraph.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Vocabulary;

/**
 * Where the service answers for the IRIs of the graph: resources under {@code /id/}, concepts under
 * {@code /concept/}, the vocabulary at {@code /ontology}, whatever host their IRIs name.
 */
record Addresses(Iris iris) {

  private static final Pattern BEYOND_ASCII = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");

  /** The IRI that a path stands for, as the path was sent; empty for other paths. */
  Optional<String> iri(String path) {
    if (path.startsWith("/id/")) {
      return Optional.of(iris.base() + decoded(path.substring("/id/".length())));
    }
    if (path.startsWith("/concept/")) {
      return Optional.of(Vocabulary.CONCEPTS + decoded(path.substring("/concept/".length())));
    }
    return path.equals("/ontology")
        ? Optional.of(Vocabulary.NAMESPACE.substring(0, Vocabulary.NAMESPACE.length() - 1))
        : Optional.empty();
  }

  /** A URI as an IRI: only what is not ASCII is decoded (RFC 3987, 3.2). */
  private static String decoded(String uri) {
    return BEYOND_ASCII
        .matcher(uri)
        .replaceAll(
            encoded ->
                Matcher.quoteReplacement(
                    URLDecoder.decode(encoded.group(), StandardCharsets.UTF_8)));
  }

  /** The path of an IRI of the graph; other IRIs stay as they are. */
  String link(String iri) {
    if (iri.startsWith(iris.base())) {
      return "/id/" + iri.substring(iris.base().length());
    }
    if (iri.startsWith(Vocabulary.CONCEPTS)) {
      return "/concept/" + iri.substring(Vocabulary.CONCEPTS.length());
    }
    return iri.startsWith(Vocabulary.NAMESPACE)
        ? "/ontology#" + iri.substring(Vocabulary.NAMESPACE.length())
        : iri;
  }
}

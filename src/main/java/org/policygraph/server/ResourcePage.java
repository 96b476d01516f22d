package org.policygraph.server;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.graph.Vocabulary;

/**
 * The page of a resource: its labels, its quote in the paragraph it was read from, what is said of
 * it, and what points to it. At most a hundred values of one property are shown; the page says how
 * many there are.
 */
final class ResourcePage {

  private static final int SHOWN = 100;

  private final Node resource;
  private final Graph statements;
  private final Graph data;
  private final Addresses addresses;
  private final Labels labels;

  ResourcePage(Node resource, Graph statements, Graph data, Addresses addresses) {
    this.resource = resource;
    this.statements = statements;
    this.data = data;
    this.addresses = addresses;
    this.labels = new Labels(data);
  }

  /** The page; the data must be in a transaction. */
  String html() {
    Page page = new Page(labels.of(resource));
    page.raw("<p><code>" + Page.escaped(resource.getURI()) + "</code></p>\n");
    page.raw("<p>" + formats() + "</p>\n");
    quote().ifPresent(page::raw);
    page.raw(table(statements.find(resource, Node.ANY, Node.ANY).toList(), false));
    List<Triple> pointing = data.find(Node.ANY, Node.ANY, resource).toList();
    if (!pointing.isEmpty()) {
      page.tag("h2", "Points here").raw(table(pointing, true));
    }
    return page.html();
  }

  private static String formats() {
    return String.join(
        " · ",
        List.of(
            Page.link("?format=turtle", "Turtle"),
            Page.link("?format=jsonld", "JSON-LD"),
            Page.link("?format=ntriples", "N-Triples"),
            Page.link("?format=rdfxml", "RDF/XML")));
  }

  /** The paragraph with the quote marked; the quote alone where it is not in the paragraph. */
  private Optional<String> quote() {
    return labels
        .text(resource, Vocabulary.QUOTE.asNode())
        .map(quote -> "<blockquote>" + marked(quote, paragraph(quote)) + "</blockquote>\n");
  }

  private String paragraph(String quote) {
    return labels
        .values(resource, Vocabulary.IN_PROVISION.asNode())
        .flatMap(provision -> labels.values(provision, Vocabulary.TEXT.asNode()))
        .map(Node::getLiteralLexicalForm)
        .filter(text -> text.contains(quote))
        .min(Comparator.comparing(String::length))
        .orElse(quote);
  }

  private static String marked(String quote, String paragraph) {
    int start = paragraph.indexOf(quote);
    return Page.escaped(paragraph.substring(0, start))
        + "<mark>"
        + Page.escaped(quote)
        + "</mark>"
        + Page.escaped(paragraph.substring(start + quote.length()));
  }

  private String table(List<Triple> triples, boolean pointing) {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (Triple triple : triples) {
      rows.computeIfAbsent(shown(triple.getPredicate()), property -> new TreeSet<>())
          .add(shown(pointing ? triple.getSubject() : triple.getObject()));
    }
    StringBuilder table = new StringBuilder("<table>\n");
    rows.forEach((property, values) -> table.append(row(property, values)));
    return table.append("</table>\n").toString();
  }

  private static String row(String property, Set<String> values) {
    String shown = String.join("<br>", values.stream().limit(SHOWN).toList());
    String more =
        values.size() > SHOWN ? "<br><i>%d of %d shown</i>".formatted(SHOWN, values.size()) : "";
    return "<tr><th>%s</th><td>%s%s</td></tr>\n".formatted(property, shown, more);
  }

  private String shown(Node node) {
    String text = Page.escaped(labels.of(node));
    if (node.isURI() && node.getURI().matches("https?:.*")) {
      return Page.link(addresses.link(node.getURI()), labels.of(node));
    }
    return node.isLiteral() && !node.getLiteralLanguage().isEmpty()
        ? "<span lang=\"%s\">%s</span>".formatted(Page.escaped(node.getLiteralLanguage()), text)
        : text;
  }
}

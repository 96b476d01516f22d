package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.source.Loss;
import org.policygraph.source.Origins;
import org.policygraph.source.Removal;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Keeps the texts of a document's files in its graph, whole, so that the document can be read again
 * from the store when another file of it is added.
 */
public final class TextVersions {

  /**
   * A text as it rests in a graph.
   *
   * @param text the text, as it was when it was written
   * @param given what the user said of the file, as {@code key=value}, sorted
   * @param loadedFrom digests of the places that hold the file, sorted
   */
  public record Stored(Text text, List<String> given, List<String> loadedFrom) {}

  private TextVersions() {}

  /** The texts that a document's graph keeps, in the order of their hashes. */
  public static List<Stored> read(Model graph) {
    return graph.listSubjectsWithProperty(RDF.type, Types.TEXT_VERSION).toList().stream()
        .map(TextVersions::read)
        .sorted(Comparator.comparing((Stored stored) -> stored.text().hash()))
        .toList();
  }

  static void write(Resource node, Resource document, Version version, boolean primary) {
    Text text = version.outline().text();
    document.addProperty(Eli.IS_REALIZED_BY, node);
    node.addProperty(RDF.type, Types.TEXT_VERSION)
        .addProperty(Eli.REALIZES, document)
        .addProperty(Vocabulary.FILE_NAME, name(text.file()))
        .addProperty(Vocabulary.HASH, text.hash())
        .addProperty(Vocabulary.MEDIA_TYPE, text.mediaType())
        .addProperty(Vocabulary.PLAIN_TEXT, text.plain())
        .addProperty(Vocabulary.RAW_TEXT, text.raw())
        .addProperty(Vocabulary.REMOVALS, removals(text.removals()))
        .addProperty(Vocabulary.LOSSES, losses(text.losses()))
        .addLiteral(Vocabulary.PRIMARY, Literals.truth(primary));
    version.given().forEach(said -> node.addProperty(Vocabulary.GIVEN, said));
    version.loadedFrom().forEach(place -> node.addProperty(Vocabulary.LOADED_FROM, place));
  }

  /** The name of a file without the folders it lies in. */
  public static String name(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private static Stored read(Resource node) {
    String raw = string(node, Vocabulary.RAW_TEXT);
    String plain = string(node, Vocabulary.PLAIN_TEXT);
    List<Removal> removals = readRemovals(string(node, Vocabulary.REMOVALS));
    Text text =
        new Text(
            string(node, Vocabulary.FILE_NAME),
            string(node, Vocabulary.HASH),
            string(node, Vocabulary.MEDIA_TYPE),
            raw,
            plain,
            Origins.of(raw.length(), removals),
            removals,
            readLosses(string(node, Vocabulary.LOSSES)));
    return new Stored(text, strings(node, Vocabulary.GIVEN), strings(node, Vocabulary.LOADED_FROM));
  }

  private static List<String> strings(Resource node, Property property) {
    return node.listProperties(property).mapWith(Statement::getString).toList().stream()
        .sorted()
        .toList();
  }

  private static String string(Resource node, Property property) {
    return node.getRequiredProperty(property).getString();
  }

  private static String removals(List<Removal> removals) {
    StringBuilder lines = new StringBuilder();
    removals.forEach(r -> lines.append(r.start() + " " + r.end() + " " + r.pass()).append('\n'));
    return lines.toString();
  }

  private static List<Removal> readRemovals(String lines) {
    List<Removal> removals = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] parts = line.split(" ", 3);
      removals.add(new Removal(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]));
    }
    return removals;
  }

  private static String losses(List<Loss> losses) {
    StringBuilder lines = new StringBuilder();
    losses.forEach(
        l ->
            lines
                .append(l.kind() + " " + l.span().start() + " " + l.span().end() + " ")
                .append(l.note().replace('\n', ' '))
                .append('\n'));
    return lines.toString();
  }

  private static List<Loss> readLosses(String lines) {
    List<Loss> losses = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] parts = line.split(" ", 4);
      Span span = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      losses.add(new Loss(parts[0], span, parts[3]));
    }
    return losses;
  }
}

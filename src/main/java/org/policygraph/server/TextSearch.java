package org.policygraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Vocabulary;

/**
 * The full text of quotes, provisions and titles for {@code text:query}. The index is in memory and
 * follows the data: before a search after a commit, the graphs whose texts changed are read again.
 * It is made with the first search, so that a service starts at once.
 */
final class TextSearch {

  private static final String GRAPH = "graph";

  /** Fields of the index and the properties whose values are in them; the first is the default. */
  private static final Map<String, Node> FIELDS =
      Map.of(
          "quote", Vocabulary.QUOTE.asNode(),
          "text", Vocabulary.TEXT.asNode(),
          "title", Eli.TITLE.asNode());

  private final DatasetGraph data;
  private final LongSupplier version;
  private @Nullable TextIndexLucene index;
  private final Map<String, Integer> digests = new HashMap<>();
  private long seen = -1;

  /** The search over a dataset whose version changes with every commit. */
  TextSearch(DatasetGraph data, LongSupplier version) {
    this.data = data;
    this.version = version;
  }

  private static TextIndexLucene empty() {
    EntityDefinition entities =
        new EntityDefinition("entity", "quote", GRAPH, Vocabulary.QUOTE.asNode());
    FIELDS.forEach(entities::set);
    entities.setCacheQueries(false);
    TextIndexConfig config = new TextIndexConfig(entities);
    config.setAnalyzer(new ChineseText(true));
    config.setQueryAnalyzer(new ChineseText(false));
    return new TextIndexLucene(new ByteBuffersDirectory(), config);
  }

  /** Whether the text of a query searches the full text. */
  static boolean isIn(String query) {
    return query.contains(TextQuery.NS);
  }

  /** The index as it is. */
  synchronized TextIndex current() {
    return index();
  }

  private TextIndexLucene index() {
    TextIndexLucene made = index;
    if (made == null) {
      made = empty();
      index = made;
    }
    return made;
  }

  /** Brings the index up to the data; not to be called within a transaction. */
  synchronized void follow() {
    long now = version.getAsLong();
    if (now != seen) {
      data.begin(TxnType.READ);
      try {
        follow(texts());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        data.end();
      }
      seen = now;
    }
  }

  private record Text(String subject, String field, String words) {}

  /** All texts, by graph. */
  private Map<String, Set<Text>> texts() {
    Map<String, Set<Text>> texts = new TreeMap<>();
    FIELDS.forEach(
        (field, property) -> {
          Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, property, Node.ANY);
          while (quads.hasNext()) {
            Quad quad = quads.next();
            if (quad.getSubject().isURI() && quad.getObject().isLiteral()) {
              texts
                  .computeIfAbsent(quad.getGraph().getURI(), g -> new HashSet<>())
                  .add(
                      new Text(
                          quad.getSubject().getURI(),
                          field,
                          quad.getObject().getLiteralLexicalForm()));
            }
          }
        });
    return texts;
  }

  private void follow(Map<String, Set<Text>> texts) throws IOException {
    TextIndexLucene index = index();
    Set<String> gone = new HashSet<>(digests.keySet());
    gone.removeAll(texts.keySet());
    for (String graph : gone) {
      index.getIndexWriter().deleteDocuments(new Term(GRAPH, graph));
      digests.remove(graph);
    }
    for (Map.Entry<String, Set<Text>> entry : texts.entrySet()) {
      String graph = entry.getKey();
      int digest = entry.getValue().hashCode();
      if (!Objects.equals(digests.put(graph, digest), digest)) {
        index.getIndexWriter().deleteDocuments(new Term(GRAPH, graph));
        entry.getValue().forEach(text -> add(index, graph, text));
      }
    }
    index.commit();
  }

  private static void add(TextIndexLucene index, String graph, Text text) {
    Entity entity = new Entity(text.subject(), graph);
    entity.put(text.field(), text.words());
    index.addEntity(entity);
  }
}

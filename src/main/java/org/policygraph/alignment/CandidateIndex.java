package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the documents that may be akin to a document ({@link Kinship}) without comparing it with
 * all. What two documents have in common depends on the two alone, so that they find one another or
 * not whatever else is indexed and in whatever order they came.
 */
final class CandidateIndex {

  private final ByPair<Entry> postings = new ByPair<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Set<String>> related = new TreeMap<>();

  /** A key of a document's matter with what it weighs there. */
  private record Entry(Document document, double weight) {}

  /** A document, with how like it is the one that is looked at. */
  private static final class Document {

    private final String name;
    private double likeness;

    private Document(String name) {
      this.name = name;
    }
  }

  /** Puts a document in and finds those related to it among the ones that are there. */
  void add(String document, Measures measures) {
    Document added = new Document(document);
    for (Document other : sharing(added, measures.documentMatter())) {
      if (Kinship.isAlike(other.likeness)) {
        relatedTo(document).add(other.name);
        relatedTo(other.name).add(document);
      }
      other.likeness = 0;
    }
    documents.put(document, added);
  }

  private Set<String> relatedTo(String document) {
    return related.computeIfAbsent(document, any -> new TreeSet<>());
  }

  /** Posts a document's matter, and tells the others that share any, each with its likeness. */
  private List<Document> sharing(Document added, DocumentMatter matter) {
    List<Document> sharing = new ArrayList<>();
    for (int i = 0; i < matter.size(); i++) {
      List<Entry> posted = postings.at(matter.key(i));
      for (Entry entry : posted) {
        if (entry.document.likeness == 0) {
          sharing.add(entry.document);
        }
        entry.document.likeness += matter.weight(i) * entry.weight;
      }
      posted.add(new Entry(added, matter.weight(i)));
    }
    return sharing;
  }

  /** Takes a document out. */
  void remove(String document) {
    Document removed = documents.remove(document);
    if (removed == null) {
      return;
    }
    postings.removeIf(entry -> entry.document == removed);
    related(document).forEach(other -> relatedTo(other).remove(document));
    related.remove(document);
  }

  /** The documents that are about something alike. */
  Set<String> related(String document) {
    return Set.copyOf(related.getOrDefault(document, Set.of()));
  }

  /** Whether two documents are about something alike. */
  boolean alike(String one, String other) {
    return related.getOrDefault(one, Set.of()).contains(other);
  }
}

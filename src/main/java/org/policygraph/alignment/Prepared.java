package org.policygraph.alignment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The measures of documents prepared to be compared; those that were asked for last are kept. */
final class Prepared {

  /** How many measures are kept. */
  private static final int KEPT = 20_000;

  private final Aligner aligner;
  private final LinkedHashMap<String, Measures> known = new LinkedHashMap<>(16, .75f, true);
  private int kept;

  Prepared(Aligner aligner) {
    this.aligner = aligner;
  }

  /** The measures of a document. */
  Measures of(LoadedDocument document) {
    Measures measures = known.get(document.iri());
    return measures != null ? measures : keep(document.iri(), aligner.measures(document));
  }

  /** Prepares documents that nothing is known of, several at a time. */
  void all(Collection<LoadedDocument> documents) {
    List<LoadedDocument> further =
        documents.stream().filter(document -> !known.containsKey(document.iri())).toList();
    List<Measures> measures = further.parallelStream().map(aligner::measures).toList();
    for (int i = 0; i < measures.size(); i++) {
      keep(further.get(i).iri(), measures.get(i));
    }
  }

  /** The measures of documents, by their IRIs, with all that comparing them asks for. */
  Map<String, Measures> ready(Collection<LoadedDocument> documents) {
    all(documents);
    Map<String, Measures> ready = new TreeMap<>();
    documents.forEach(document -> ready.put(document.iri(), of(document)));
    ready.values().parallelStream().forEach(Measures::read);
    return ready;
  }

  private Measures keep(String document, Measures measures) {
    known.put(document, measures);
    kept += measures.size();
    var oldest = known.values().iterator();
    while (kept > KEPT && known.size() > 2) {
      kept -= oldest.next().size();
      oldest.remove();
    }
    return measures;
  }

  void remove(String document) {
    Measures before = known.remove(document);
    if (before != null) {
      kept -= before.size();
    }
  }
}

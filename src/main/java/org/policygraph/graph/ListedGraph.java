package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2;
import org.apache.jena.mem2.IndexingStrategy;
import org.apache.jena.mem2.store.TripleStore;
import org.apache.jena.mem2.store.roaring.RoaringTripleStore;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph in memory that is written first and asked afterwards. What is added stands in a list
 * until something is asked; only then are triples that were added twice told from others.
 */
final class ListedGraph extends GraphMem2 {

  ListedGraph() {
    super(new Listed());
  }

  /** The triples, listed as they come or, once something was asked, in a set with an index. */
  private static final class Listed implements TripleStore {

    private final List<Triple> added = new ArrayList<>();
    private final RoaringTripleStore known = new RoaringTripleStore(IndexingStrategy.LAZY);

    /** The set, with all that was added. */
    private synchronized RoaringTripleStore known() {
      added.forEach(known::add);
      added.clear();
      return known;
    }

    @Override
    public void add(Triple triple) {
      added.add(triple);
    }

    @Override
    public void remove(Triple triple) {
      known().remove(triple);
    }

    @Override
    public void clear() {
      known().clear();
    }

    @Override
    public int countTriples() {
      return known().countTriples();
    }

    @Override
    public boolean isEmpty() {
      return known().isEmpty();
    }

    @Override
    public boolean contains(Triple triple) {
      return known().contains(triple);
    }

    @Override
    public Stream<Triple> stream() {
      return known().stream();
    }

    @Override
    public Stream<Triple> stream(Triple pattern) {
      return known().stream(pattern);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return known().find(pattern);
    }

    @Override
    public TripleStore copy() {
      return known().copy();
    }
  }
}

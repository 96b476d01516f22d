package org.policygraph.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * Graphs whose commits are numbered, and which remember for a while what each commit touched, so
 * that what was read of them can follow without reading everything again.
 */
class TrackedGraphs extends DatasetGraphWrapper {

  /** Subjects that are remembered, of all commits together. */
  private static final int REMEMBERED = 200_000;

  private final Deque<Commit> commits = new ArrayDeque<>();
  private final Set<Node> touched = new HashSet<>();
  private long last;
  private long forgotten;
  private int remembered;

  private record Commit(long number, Set<Node> subjects) {}

  TrackedGraphs(DatasetGraph graphs) {
    super(graphs);
  }

  /** The number of the last commit of this process; 0 before the first. */
  synchronized long version() {
    return last;
  }

  /** The subjects of which something was added or removed after a version; empty if forgotten. */
  synchronized Optional<Set<Node>> touchedSince(long version) {
    if (version < forgotten) {
      return Optional.empty();
    }
    Set<Node> subjects = new HashSet<>();
    commits.stream()
        .filter(commit -> commit.number() > version)
        .forEach(commit -> subjects.addAll(commit.subjects()));
    return Optional.of(subjects);
  }

  /** Notes a subject of the running transaction; of those beyond what is remembered, none. */
  private void touch(Node subject) {
    if (touched.size() <= REMEMBERED) {
      touched.add(subject);
    }
  }

  private synchronized void remember(Set<Node> subjects) {
    last++;
    commits.addLast(new Commit(last, subjects));
    remembered += subjects.size();
    while (remembered > REMEMBERED) {
      Commit oldest = commits.removeFirst();
      remembered -= oldest.subjects().size();
      forgotten = oldest.number();
    }
  }

  @Override
  public void commit() {
    boolean writes = transactionMode() == ReadWrite.WRITE;
    super.commit();
    if (writes) {
      remember(Set.copyOf(touched));
      touched.clear();
    }
  }

  @Override
  public void abort() {
    forget();
    super.abort();
  }

  @Override
  public void end() {
    forget();
    super.end();
  }

  /** Of a writer only: a reader has touched nothing, and another may be writing. */
  private void forget() {
    if (isInTransaction() && transactionMode() == ReadWrite.WRITE) {
      touched.clear();
    }
  }

  @Override
  public void add(Quad quad) {
    touch(quad.getSubject());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    touch(subject);
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    touch(quad.getSubject());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    touch(subject);
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    touch(graph, subject, predicate, object);
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void removeGraph(Node name) {
    touch(name, Node.ANY, Node.ANY, Node.ANY);
    super.removeGraph(name);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    removeGraph(name);
    graph.find().forEachRemaining(triple -> add(Quad.create(name, triple)));
  }

  @Override
  public void clear() {
    touch(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    super.clear();
  }

  private void touch(Node graph, Node subject, Node predicate, Node object) {
    Iterator<Quad> quads = find(graph, subject, predicate, object);
    quads.forEachRemaining(quad -> touch(quad.getSubject()));
  }

  /** A graph whose writing comes back to here. */
  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }
}

package org.policygraph.server;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows or triples that are counted as they pass: one too many ends the answer with a fault. */
final class Limited<T> implements Iterator<T> {

  private final Iterator<T> items;
  private final int limit;
  private final String what;
  private long count;

  Limited(Iterator<T> items, int limit, String what) {
    this.items = items;
    this.limit = limit;
    this.what = what;
  }

  @Override
  public boolean hasNext() {
    return items.hasNext();
  }

  @Override
  public T next() {
    count++;
    if (count > limit) {
      throw exceeded(limit, what);
    }
    return items.next();
  }

  /** The fault of an answer that has more than it may have. */
  static Fault exceeded(int limit, String what) {
    return Fault.tooLarge(
            """
            The answer has more than %,d %s. Nothing of it was sent, so that nothing is missing \
            unnoticed: narrow the query, or page it with ORDER BY, LIMIT and OFFSET."""
                .formatted(limit, what))
        .with("Policy-Graph-Limit", what + "=" + limit);
  }

  /** The rows of a result, counted. */
  static RowSet rows(RowSet rows, int limit) {
    return new Rows(rows, new Limited<>(rows, limit, "rows"));
  }

  private record Rows(RowSet whole, Iterator<Binding> rows) implements RowSet {

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Binding next() {
      return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
      return whole.getResultVars();
    }

    @Override
    public long getRowNumber() {
      return whole.getRowNumber();
    }

    @Override
    public void close() {
      whole.close();
    }
  }
}

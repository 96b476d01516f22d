package org.policygraph.server;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Answers queries within bounds. An answer is held back until it is whole: a client gets all of it
 * with status 200, or none of it with the reason.
 */
final class Answering {

  private final DatasetGraph data;
  private final ServerOptions options;
  private final Enclosure enclosure;
  private final Admission admission;
  private final Executions executions;
  private final Metrics metrics;
  private final TextSearch search;
  private final Together together;

  Answering(
      DatasetGraph data,
      ServerOptions options,
      Enclosure enclosure,
      Executions executions,
      Metrics metrics,
      TextSearch search,
      Turns turns) {
    this.data = data;
    this.metrics = metrics;
    this.search = search;
    this.options = options;
    this.enclosure = enclosure;
    this.executions = executions;
    this.together = new Together(turns);
    this.admission = new Admission(options.concurrentQueries(), options.timeout());
  }

  /** How many queries run now. */
  int running() {
    return admission.working();
  }

  /**
   * The answer in the format of the question.
   *
   * @param tag what tells the question, its format and the version of the data from all others;
   *     those who ask with the same tag at the same time are answered together
   * @throws Fault 400 for a query that is refused, 413 for an answer that is too large, 503 for one
   *     that takes too long
   */
  byte[] answer(Question question, Optional<String> tag) throws IOException {
    long start = System.nanoTime();
    int status = 500;
    try {
      byte[] answer =
          tag.isPresent() ? together.answer(tag.get(), () -> bounded(question)) : bounded(question);
      status = 200;
      return answer;
    } catch (Fault fault) {
      status = fault.status();
      throw fault;
    } finally {
      metrics.query(question.name(), status, System.nanoTime() - start);
    }
  }

  private byte[] bounded(Question question) throws IOException {
    Admission.Permit permit = admission.enter();
    try {
      if (question.searches()) {
        search.follow();
      }
      return inTransaction(question);
    } catch (QueryCancelledException e) {
      throw late(question.timeout());
    } catch (QueryException e) {
      throw Fault.badRequest("The query cannot be answered: " + e.getMessage());
    } finally {
      permit.close();
    }
  }

  private byte[] inTransaction(Question question) throws IOException {
    data.begin(TxnType.READ);
    try (QueryExec execution = execution(question)) {
      Admission.Permit entry = executions.begin(question.name(), execution::abort);
      try {
        BoundedBytes bytes = new BoundedBytes();
        write(question, execution, bytes);
        return bytes.toByteArray();
      } finally {
        entry.close();
      }
    } finally {
      data.end();
    }
  }

  private QueryExec execution(Question question) {
    Query query = question.query();
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create()
            .dataset(asked(question.graphs()))
            .query(query.isDescribeType() ? Description.resources(query) : query)
            .timeout(question.timeout().toMillis(), TimeUnit.MILLISECONDS);
    enclosure.settings().forEach(builder::set);
    if (question.searches()) {
      builder.set(TextQuery.textIndex, search.current());
    }
    return builder.build();
  }

  private DatasetGraph asked(DatasetDescription graphs) {
    return graphs.isEmpty() ? data : DynamicDatasets.dynamicDataset(graphs, data, false);
  }

  private Graph defaultGraph(DatasetDescription graphs) {
    return graphs.isEmpty() ? DefaultGraph.of(data) : asked(graphs).getDefaultGraph();
  }

  private void write(Question question, QueryExec execution, OutputStream out) throws IOException {
    Query query = question.query();
    RowWriter rows = new RowWriter(question.format(), question.byteOrderMark(), question.name());
    if (query.isSelectType()) {
      rows.write(Limited.rows(execution.select(), options.rowLimit()), out);
    } else if (query.isAskType()) {
      rows.write(execution.ask(), out);
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      if (query.isConstructType()) {
        counted(execution.constructTriples()).forEachRemaining(graph::add);
      } else {
        describe(question, execution, graph);
      }
      RDFWriter.source(graph).lang(lang(question.format())).output(out);
    }
  }

  private void describe(Question question, QueryExec execution, Graph graph) {
    Description description =
        new Description(defaultGraph(question.graphs()), graph, options.rowLimit());
    description.add(question.query());
    if (question.query().getQueryPattern() != null) {
      description.add(execution.select());
    }
  }

  private Iterator<Triple> counted(Iterator<Triple> triples) {
    return new Limited<>(triples, options.rowLimit(), "triples");
  }

  /** The language of a format for graphs. */
  static Lang lang(Format format) {
    return switch (format) {
      case JSON_LD -> Lang.JSONLD;
      case N_TRIPLES -> Lang.NTRIPLES;
      case RDF_XML -> Lang.RDFXML;
      case TRIG -> Lang.TRIG;
      case N_QUADS -> Lang.NQUADS;
      default -> Lang.TURTLE;
    };
  }

  private static Fault late(Duration timeout) {
    return Fault.busy(
            """
            The query was stopped: it took longer than %s s. Nothing of its answer was sent. Narrow \
            the query, or bind more of its patterns."""
                .formatted(timeout.toMillis() / 1000.0),
            10)
        .with("Policy-Graph-Limit", "timeout-ms=" + timeout.toMillis());
  }
}

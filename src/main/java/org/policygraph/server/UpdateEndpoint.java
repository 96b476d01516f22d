package org.policygraph.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.system.Txn;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * The update operation of the SPARQL 1.1 Protocol. It needs the token, which no browser sends by
 * itself; the request is read and parsed before the dataset is locked.
 */
final class UpdateEndpoint implements Handler {

  private final DatasetGraph data;
  private final ServerOptions options;
  private final Enclosure enclosure;

  UpdateEndpoint(DatasetGraph data, ServerOptions options, Enclosure enclosure) {
    this.data = data;
    this.options = options;
    this.enclosure = enclosure;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    if (!exchange.method().equals("POST")) {
      throw Fault.method("POST");
    }
    Authority.check(exchange, options.token());
    Form form = form(exchange);
    String text =
        form.one("update").orElseThrow(() -> Fault.badRequest("There is no parameter 'update'."));
    execute(parsed(text, using(form)));
    exchange.send(204);
  }

  private Form form(Exchange exchange) throws IOException {
    String body = exchange.bodyText(options.uploadBytes());
    return switch (exchange.contentType()) {
      case "application/sparql-update" -> exchange.parameters().with("update", body);
      case "application/x-www-form-urlencoded" -> Form.parse(body).and(exchange.parameters());
      default -> throw new Fault(415, "Send an update as application/sparql-update.");
    };
  }

  private static UsingList using(Form form) {
    UsingList using = new UsingList();
    form.all("using-graph-uri").forEach(iri -> using.addUsing(NodeFactory.createURI(iri)));
    form.all("using-named-graph-uri")
        .forEach(iri -> using.addUsingNamed(NodeFactory.createURI(iri)));
    return using;
  }

  private UpdateRequest parsed(String text, UsingList using) {
    try {
      InputStream source = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      return checked(
          UpdateFactory.read(using, source, SparqlEndpoint.BASE, Syntax.syntaxSPARQL_11));
    } catch (QueryParseException e) {
      throw Fault.badRequest(SparqlEndpoint.place(e) + e.getMessage());
    } catch (QueryException | UpdateException e) {
      throw Fault.badRequest("The update does not parse: " + e.getMessage());
    }
  }

  private UpdateRequest checked(UpdateRequest request) {
    List<Update> operations = request.getOperations();
    if (operations.stream().anyMatch(UpdateLoad.class::isInstance)) {
      throw Fault.badRequest("LOAD is switched off: send the data to /policy/data instead.");
    }
    if (DefaultGraph.isUnion(data) && operations.stream().anyMatch(NamedOnly::isBrokenBy)) {
      throw NamedOnly.fault();
    }
    return request;
  }

  private void execute(UpdateRequest request) {
    try {
      Txn.executeWrite(data, () -> executeInTransaction(request));
    } catch (QueryCancelledException e) {
      throw Fault.busy("The update was stopped at the time-out; nothing was changed.", 10);
    } catch (QueryException | UpdateException e) {
      throw Fault.badRequest("The update cannot be made: " + e.getMessage());
    }
  }

  private void executeInTransaction(UpdateRequest request) {
    UpdateExecDatasetBuilder builder =
        UpdateExecDatasetBuilder.create()
            .dataset(data)
            .update(request)
            .timeout(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
    enclosure.settings().forEach(builder::set);
    builder.build().execute();
  }
}

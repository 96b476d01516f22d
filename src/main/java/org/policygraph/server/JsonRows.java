package org.policygraph.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * SPARQL 1.1 Query Results JSON, a row a line. Jena writes the same with an indentation that costs
 * more time than most queries do.
 */
final class JsonRows {

  private static final SerializedString TYPE = new SerializedString("type");
  private static final SerializedString VALUE = new SerializedString("value");
  private static final SerializedString LANGUAGE = new SerializedString("xml:lang");
  private static final SerializedString DATATYPE = new SerializedString("datatype");
  private static final SerializedString IRI = new SerializedString("uri");
  private static final SerializedString LITERAL = new SerializedString("literal");
  private static final SerializedString BLANK = new SerializedString("bnode");
  private static final SerializedString TRIPLE = new SerializedString("triple");

  private final JsonGenerator out;
  private final Map<Node, String> labels = new HashMap<>();

  JsonRows(JsonGenerator out) {
    this.out = out;
  }

  /** The answer of an ASK. */
  void write(boolean answer) throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("head");
    out.writeEndObject();
    out.writeBooleanField("boolean", answer);
    out.writeEndObject();
    out.writeRaw('\n');
  }

  /** The names of the columns and all rows. */
  void write(RowSet rows) throws IOException {
    List<Column> columns = rows.getResultVars().stream().map(Column::of).toList();
    out.writeStartObject();
    out.writeObjectFieldStart("head");
    out.writeArrayFieldStart("vars");
    for (Column column : columns) {
      out.writeString(column.name());
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeObjectFieldStart("results");
    out.writeArrayFieldStart("bindings");
    while (rows.hasNext()) {
      row(columns, rows.next());
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void row(List<Column> columns, Binding row) throws IOException {
    out.writeRaw('\n');
    out.writeStartObject();
    for (Column column : columns) {
      Node term = row.get(column.variable());
      if (term != null) {
        out.writeFieldName(column.name());
        term(term);
      }
    }
    out.writeEndObject();
  }

  private void term(Node term) throws IOException {
    out.writeStartObject();
    out.writeFieldName(TYPE);
    if (term.isURI()) {
      out.writeString(IRI);
      value(term.getURI());
    } else if (term.isLiteral()) {
      out.writeString(LITERAL);
      literal(term);
    } else if (term.isBlank()) {
      out.writeString(BLANK);
      value(labels.computeIfAbsent(term, t -> "b" + labels.size()));
    } else {
      out.writeString(TRIPLE);
      triple(term.getTriple());
    }
    out.writeEndObject();
  }

  private void literal(Node literal) throws IOException {
    if (Util.isLangString(literal)) {
      out.writeFieldName(LANGUAGE);
      out.writeString(literal.getLiteralLanguage());
    } else if (!Util.isSimpleString(literal)) {
      out.writeFieldName(DATATYPE);
      out.writeString(literal.getLiteralDatatypeURI());
    }
    value(literal.getLiteralLexicalForm());
  }

  private void value(String text) throws IOException {
    out.writeFieldName(VALUE);
    out.writeString(text);
  }

  private void triple(Triple triple) throws IOException {
    out.writeFieldName(VALUE);
    out.writeStartObject();
    out.writeFieldName("subject");
    term(triple.getSubject());
    out.writeFieldName("predicate");
    term(triple.getPredicate());
    out.writeFieldName("object");
    term(triple.getObject());
    out.writeEndObject();
  }

  private record Column(Var variable, SerializedString name) {

    private static Column of(Var variable) {
      return new Column(variable, new SerializedString(variable.getVarName()));
    }
  }
}

package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

class JsonRowsTest {

  static {
    JenaSystem.init();
  }

  private static final String ROWS =
      """
      {"head":{"vars":["none","iri","plain","tagged","typed","blank","triple"]},"results":{"bindings":[
      {"iri":{"type":"uri","value":"http://example.org/项目?a=b&c=%22d%22"},
       "plain":{"type":"literal","value":""},
       "blank":{"type":"bnode","value":"b0"}},
      {"plain":{"type":"literal","value":"“引号” \\" \\\\ \\n\\r\\t 𠮷 \\u0001 </script>"},
       "tagged":{"type":"literal","xml:lang":"zh-CN","value":"政策"},
       "blank":{"type":"bnode","value":"b1"}},
      {"typed":{"type":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","value":"12"},
       "tagged":{"type":"literal","xml:lang":"en","value":"text"},
       "blank":{"type":"bnode","value":"b0"}},
      {"typed":{"type":"literal","datatype":"http://example.org/own","value":"x"},
       "triple":{"type":"triple","value":{
         "subject":{"type":"bnode","value":"b1"},
         "predicate":{"type":"uri","value":"http://example.org/p"},
         "object":{"type":"literal","xml:lang":"en","value":"o"}}}}
      ]}}
      """;

  @Test
  void rowsAreWhatJenaWrites() throws IOException {
    assertThat(json(ours(rows()))).isEqualTo(json(jena(rows())));
  }

  @Test
  void rowsComeBackAsTheyWere() throws IOException {
    assertThat(json(ours(rows()))).isEqualTo(json(ROWS));
  }

  @Test
  void noRowsAreStillAnAnswer() throws IOException {
    String none = "{\"head\":{\"vars\":[\"a\",\"b\"]},\"results\":{\"bindings\":[]}}";
    assertThat(json(ours(rows(none)))).isEqualTo(json(none));
  }

  @Test
  void eachRowIsALine() throws IOException {
    assertThat(ours(rows()).lines()).hasSize(5);
  }

  @Test
  void yesAndNoAreWhatJenaWrites() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RowWriter(Format.SPARQL_JSON, false, "").write(true, out);
    assertThat(json(text(out))).isEqualTo(json("{\"head\":{},\"boolean\":true}"));
  }

  private static RowSet rows() {
    return rows(ROWS);
  }

  private static RowSet rows(String json) {
    return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
        .create(ResultSetLang.RS_JSON)
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new Context());
  }

  private static String ours(RowSet rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RowWriter(Format.SPARQL_JSON, false, "").write(rows, out);
    return text(out);
  }

  private static String jena(RowSet rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
        .create(ResultSetLang.RS_JSON)
        .write(out, rows, new Context());
    return text(out);
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}

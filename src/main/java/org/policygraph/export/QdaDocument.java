package org.policygraph.export;

import static org.policygraph.export.QdaProject.guid;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.policygraph.store.Store;

/**
 * The {@code project.qde} of a REFI-QDA project: the schemes as code book, a document as a case
 * with its jurisdiction, level, date and number as variables, a file as a text source whose
 * passages are coded, and counterparts as links. The order of the elements is that of the
 * standard's schema; places count Unicode code points, the end exclusive.
 */
final class QdaDocument {

  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
  private static final String EXTRACTOR = guid("user policy-graph");
  private static final List<String> VARIABLES = List.of("place", "level", "date", "number");

  private final Store store;
  private final XMLStreamWriter xml;
  private final List<Answer> texts;

  private QdaDocument(Store store, XMLStreamWriter xml) {
    this.store = store;
    this.xml = xml;
    this.texts = Answer.of(store, "texts");
  }

  /** The document's bytes, UTF-8. */
  static byte[] of(Store store) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new QdaDocument(store, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("utf-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "Project");
    xml.writeDefaultNamespace(NAMESPACE);
    attributes("name", "policy-graph", "origin", "policy-graph", "creatingUserGUID", EXTRACTOR);
    start("Users");
    empty("User", "guid", EXTRACTOR, "name", "policy-graph");
    end();
    codeBook();
    if (!texts.isEmpty()) {
      variables();
      cases();
      sources();
      links();
    }
    end();
    xml.writeEndDocument();
  }

  private void codeBook() throws XMLStreamException {
    Map<String, List<Answer>> schemes = new LinkedHashMap<>();
    for (Answer code : Answer.of(store, "codes")) {
      schemes.computeIfAbsent(code.text("scheme"), any -> new ArrayList<>()).add(code);
    }
    if (schemes.isEmpty()) {
      return;
    }
    start("CodeBook");
    start("Codes");
    for (Map.Entry<String, List<Answer>> scheme : schemes.entrySet()) {
      String name = scheme.getValue().get(0).text("schemeName");
      start("Code", "guid", guid(scheme.getKey()), "name", name, "isCodable", "false");
      for (Answer code : scheme.getValue()) {
        start(
            "Code",
            "guid",
            guid(code.text("code")),
            "name",
            code.text("name"),
            "isCodable",
            "true");
        text("Description", code.text("description"));
        end();
      }
      end();
    }
    end();
    end();
  }

  private void variables() throws XMLStreamException {
    Headings words = Headings.shipped();
    start("Variables");
    for (String variable : VARIABLES) {
      empty(
          "Variable",
          "guid",
          guid("variable " + variable),
          "name",
          words.text(variable),
          "typeOfVariable",
          variable.equals("date") ? "Date" : "Text");
    }
    end();
  }

  private void cases() throws XMLStreamException {
    Map<String, List<Answer>> documents = new LinkedHashMap<>();
    texts.forEach(
        t -> documents.computeIfAbsent(t.text("document"), d -> new ArrayList<>()).add(t));
    start("Cases");
    for (Map.Entry<String, List<Answer>> document : documents.entrySet()) {
      Answer first = document.getValue().get(0);
      start(
          "Case",
          "guid",
          guid(document.getKey()),
          "name",
          first.text("place") + " " + first.text("title"));
      values(first);
      Set<String> versions = new TreeSet<>();
      document.getValue().forEach(text -> versions.add(text.text("version")));
      for (String version : versions) {
        empty("SourceRef", "targetGUID", guid(version));
      }
      end();
    }
    end();
  }

  private void values(Answer text) throws XMLStreamException {
    for (String variable : VARIABLES) {
      String value = text.text(variable);
      if (!value.isEmpty()) {
        start("VariableValue");
        empty("VariableRef", "targetGUID", guid("variable " + variable));
        text(variable.equals("date") ? "DateValue" : "TextValue", value);
        end();
      }
    }
  }

  private void sources() throws XMLStreamException {
    Map<String, Map<String, List<Answer>>> passages = passages();
    Set<String> written = new TreeSet<>();
    start("Sources");
    for (Answer source : texts) {
      String version = source.text("version");
      if (written.add(version)) {
        start(
            "TextSource",
            "guid",
            guid(version),
            "name",
            source.text("file"),
            "plainTextPath",
            "internal://" + guid(version) + ".txt",
            "creatingUser",
            EXTRACTOR);
        for (Map.Entry<String, List<Answer>> passage :
            passages.getOrDefault(version, Map.of()).entrySet()) {
          selection(passage.getKey(), passage.getValue());
        }
        end();
      }
    }
    end();
  }

  /** The codes of each passage, by version and by what the passage is evidence of. */
  private Map<String, Map<String, List<Answer>>> passages() {
    Map<String, Map<String, List<Answer>>> passages = new LinkedHashMap<>();
    for (Answer code : Answer.of(store, "passages")) {
      String version = code.text("version");
      String key = String.join(" ", version, code.text("subject"), code.text("start"));
      passages
          .computeIfAbsent(version, any -> new LinkedHashMap<>())
          .computeIfAbsent(key, any -> new ArrayList<>())
          .add(code);
    }
    return passages;
  }

  private void selection(String key, List<Answer> codes) throws XMLStreamException {
    Answer first = codes.get(0);
    start(
        "PlainTextSelection",
        "guid",
        guid(key),
        "name",
        first.text("name"),
        "startPosition",
        first.text("start"),
        "endPosition",
        first.text("end"),
        "creatingUser",
        EXTRACTOR);
    for (Answer code : codes) {
      String target = code.text("code");
      start("Coding", "guid", guid(key + " " + target), "creatingUser", EXTRACTOR);
      empty("CodeRef", "targetGUID", guid(target));
      end();
    }
    end();
  }

  private void links() throws XMLStreamException {
    Map<String, String> places = new LinkedHashMap<>();
    passages()
        .values()
        .forEach(
            byKey ->
                byKey.forEach(
                    (key, codes) ->
                        places.putIfAbsent(
                            codes.get(0).text("version") + " " + codes.get(0).text("subject"),
                            key)));
    List<Answer> links = Answer.of(store, "links");
    if (links.isEmpty()) {
      return;
    }
    start("Links");
    for (Answer link : links) {
      String local = places.get(link.text("localVersion") + " " + link.text("local"));
      String reference = places.get(link.text("referenceVersion") + " " + link.text("reference"));
      if (local != null && reference != null) {
        empty(
            "Link",
            "guid",
            guid(link.text("alignment")),
            "name",
            link.text("relation"),
            "direction",
            "OneWay",
            "originGUID",
            guid(local),
            "targetGUID",
            guid(reference));
      }
    }
    end();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, element);
    attributes(attributes);
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, element);
    attributes(attributes);
  }

  private void text(String element, String content) throws XMLStreamException {
    if (!content.isEmpty()) {
      start(element);
      xml.writeCharacters(legal(content));
      end();
    }
  }

  /** Names and values by turns. */
  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  /** Without the characters that XML cannot hold. */
  private static String legal(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }
}

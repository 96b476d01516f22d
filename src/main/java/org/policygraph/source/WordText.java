package org.policygraph.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Writes the text of a docx on with what is told by its make-up alone put into characters: digits
 * above and below the line (ISO/IEC 29500-1, 17.3.2.42), and formulas (22.1) as lines of text.
 */
final class WordText {

  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";
  private static final Set<String> FORMULAS = Set.of("oMath", "oMathPara");

  private final XMLEventFactory events = XMLEventFactory.newInstance();
  private final XMLEventWriter writer;

  /** The elements of the formula that is open, the innermost first. */
  private final Deque<String> formula = new ArrayDeque<>();

  /** The name of a run outside of formulas, to write what stands in them. */
  private QName run = new QName("r");

  private String place = "";

  WordText(XMLEventWriter writer) {
    this.writer = writer;
  }

  void add(XMLEvent event) throws XMLStreamException {
    if (event.isStartElement()) {
      open(event.asStartElement());
    } else if (event.isEndElement()) {
      close(event);
    } else if (!formula.isEmpty()) {
      if (event.isCharacters() && "t".equals(formula.peek())) {
        write(inFormula(event.asCharacters().getData()));
      }
    } else {
      writer.add(event.isCharacters() ? placed(event.asCharacters()) : event);
    }
  }

  private void open(StartElement element) throws XMLStreamException {
    QName name = element.getName();
    String local = name.getLocalPart();
    if (!formula.isEmpty() || (isMath(name) && FORMULAS.contains(local))) {
      write(before(local));
      formula.push(local);
      return;
    }
    if (local.equals("p")) {
      run = new QName(name.getNamespaceURI(), "r", name.getPrefix());
    } else if (local.equals("r")) {
      place = "";
    } else if (local.equals("vertAlign")) {
      place = value(element);
    }
    writer.add(element);
  }

  private void close(XMLEvent end) throws XMLStreamException {
    if (formula.isEmpty()) {
      writer.add(end);
      return;
    }
    String local = formula.pop();
    write(local.equals("d") ? ")" : "");
  }

  private static boolean isMath(QName name) {
    return name.getNamespaceURI().equals(MATH) || name.getNamespaceURI().equals(STRICT_MATH);
  }

  private static String value(StartElement element) {
    for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
      Attribute attribute = all.next();
      if (attribute.getName().getLocalPart().equals("val")) {
        return attribute.getValue();
      }
    }
    return "";
  }

  private XMLEvent placed(Characters characters) {
    return switch (place) {
      case "superscript" -> events.createCharacters(Raised.above(characters.getData()));
      case "subscript" -> events.createCharacters(Raised.below(characters.getData()));
      default -> characters;
    };
  }

  /** What a line of text has where a part of a formula begins. */
  private static String before(String part) {
    return switch (part) {
      case "den" -> "/";
      case "d" -> "(";
      case "rad" -> "\u221a";
      default -> "";
    };
  }

  private String inFormula(String text) {
    for (String part : formula) {
      if (part.equals("sup")) {
        return Raised.above(text);
      } else if (part.equals("sub")) {
        return Raised.below(text);
      }
    }
    return text;
  }

  /** Writes a run with a text. */
  private void write(String text) throws XMLStreamException {
    if (text.isEmpty()) {
      return;
    }
    QName words = new QName(run.getNamespaceURI(), "t", run.getPrefix());
    List<XMLEvent> written =
        List.of(
            events.createStartElement(run, null, null),
            events.createStartElement(words, null, null),
            events.createCharacters(text),
            events.createEndElement(words, null),
            events.createEndElement(run, null));
    for (XMLEvent event : written) {
      writer.add(event);
    }
  }
}

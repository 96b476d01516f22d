package org.policygraph.source;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A formula of a docx (ISO/IEC 29500-1, 22.1) as a line of text: {@code 5000×6/5}. */
final class DocxFormula {

  private final StringBuilder line = new StringBuilder();

  /** The elements that are open, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  private DocxFormula() {}

  /** Reads the formula whose first tag was read, up to its last. */
  static String read(XMLStreamReader xml) throws XMLStreamException {
    return new DocxFormula().line(xml);
  }

  private String line(XMLStreamReader xml) throws XMLStreamException {
    open.push(xml.getLocalName());
    while (!open.isEmpty() && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.push(xml.getLocalName());
        line.append(before(open.peek()));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        line.append(open.pop().equals("d") ? ")" : "");
      } else if (event == XMLStreamConstants.CHARACTERS && "t".equals(open.peek())) {
        line.append(placed(xml.getText()));
      }
    }
    return line.toString();
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

  private String placed(String text) {
    for (String part : open) {
      if (part.equals("sup")) {
        return Raised.above(text);
      } else if (part.equals("sub")) {
        return Raised.below(text);
      }
    }
    return text;
  }
}

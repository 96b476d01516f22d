package org.policygraph.source;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the text of a run of a docx looks, as far as it says what the text is (17.3.2). */
final class DocxRun {

  private String place = "";
  private Optional<String> unread = Optional.empty();

  /** A run that says how what stands below it is spoken. */
  DocxRun spoken() {
    unread = Unread.byName("rt");
    return this;
  }

  /** Why its text is no part of the document, if it is none. */
  Optional<String> unread() {
    return unread;
  }

  /** Its text with digits above and below the line as such. */
  String placed(String text) {
    return switch (place) {
      case "superscript" -> Raised.above(text);
      case "subscript" -> Raised.below(text);
      default -> text;
    };
  }

  /** Reads the properties whose first tag was read, up to their last. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
        if (open == 2) {
          property(xml.getLocalName(), DocxParts.value(xml, "val"));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private void property(String name, String value) {
    switch (name) {
      case "vertAlign" -> place = value;
      case "strike", "dstrike" -> {
        if (DocxParts.isOn(value, true)) {
          unread = Unread.byName("strike");
        }
      }
      case "vanish" -> {
        if (DocxParts.isOn(value, true) && unread.isEmpty()) {
          unread = Optional.of(Unread.HIDDEN);
        }
      }
      default -> {
        // says how it looks
      }
    }
  }

  /**
   * The number that a property among those whose first tag was read has; reads up to their last.
   */
  static int valueOf(XMLStreamReader xml, String name, int unsaid) throws XMLStreamException {
    int value = unsaid;
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
        if (xml.getLocalName().equals(name)) {
          value = DocxParts.number(DocxParts.value(xml, "val"), unsaid);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
    return value;
  }
}

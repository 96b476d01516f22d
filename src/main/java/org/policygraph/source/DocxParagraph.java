package org.policygraph.source;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a paragraph of a docx says of itself (ISO/IEC 29500-1, 17.3.1). */
final class DocxParagraph {

  private String style = "";
  private int list = -1;
  private int level = -1;
  private boolean endDeleted;
  private boolean ended;

  /** What its number is told by. */
  DocxLists.Numbered numbered() {
    return new DocxLists.Numbered(style, list, level);
  }

  /** Whether it has ended, but its end was deleted, so that the next paragraph goes on with it. */
  boolean goesOn() {
    return ended && endDeleted;
  }

  void end() {
    ended = true;
  }

  /** Reads the properties whose first tag was read, up to their last. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    int inChanges = 0;
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      int step =
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
      open += step;
      if (step != 0 && xml.getLocalName().endsWith("Change")) {
        inChanges += step;
      } else if (step > 0 && inChanges == 0) {
        property(xml);
      }
    }
  }

  private void property(XMLStreamReader xml) {
    String value = DocxParts.value(xml, "val");
    switch (xml.getLocalName()) {
      case "pStyle" -> style = value;
      case "numId" -> list = DocxParts.number(value, -1);
      case "ilvl" -> level = DocxParts.number(value, -1);
      case "del", "moveFrom" -> endDeleted = true;
      default -> {
        // says how it looks
      }
    }
  }
}

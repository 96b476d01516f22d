package org.policygraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.SAXException;

/**
 * Reads the text of a docx as it is printed once its tracked changes are accepted and its comments
 * are gone (ISO/IEC 29500-1, 17): with the numbers of its lists, signs above and below the line,
 * formulas as lines of text, and the text of boxes before the paragraph that they hang on.
 */
final class DocxText {

  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "sectPr", "tblPr", "tblPrEx", "rPrChange", "pPrChange");

  private static final int DEEPEST = 1000;

  private final WordLines lines;
  private final DocxLists lists;

  /** The tables that are open, the innermost first, and one of no columns outside them. */
  private final Deque<WordGrid> tables = new ArrayDeque<>(List.of(new WordGrid()));

  private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
  private final WordFields fields;
  private DocxRun run = new DocxRun();
  private int depth;

  private DocxText(WordLines lines, DocxLists lists) {
    this.lines = lines;
    this.lists = lists;
    fields = new WordFields(lines);
  }

  /** Reads a docx, and the notes at its feet, which are no part of its text. */
  static void read(byte[] docx, Transcript out)
      throws IOException, InvalidFormatException, SAXException, XMLStreamException {
    try (DocxParts parts = new DocxParts(docx)) {
      WordLines lines = new WordLines(out);
      DocxLists lists = new DocxLists(parts.tree("styles"), parts.tree("numbering"));
      DocxText text = new DocxText(lines, lists);
      try (InputStream in = parts.text()) {
        text.part(in);
      }
      int notes = lines.length();
      for (String kind : List.of("footnotes", "endnotes")) {
        Optional<PackagePart> part = parts.part(kind);
        if (part.isPresent()) {
          try (InputStream in = part.get().getInputStream()) {
            text.part(in);
          }
        }
      }
      lines.leaveOut(notes, "note");
    }
  }

  private void part(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        element(xml);
      }
    }
  }

  /** Reads what stands in the element whose first tag was read, up to its last. */
  private void children(XMLStreamReader xml) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("nested too deep");
    }
    depth++;
    int event = xml.next();
    for (; event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml);
      }
    }
    depth--;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (LEFT_OUT.contains(name)) {
      skip(xml);
      return;
    }
    switch (name) {
      case "p" -> paragraph(xml);
      case "pPr" -> paragraphs.peek().read(xml);
      case "r" -> run(xml);
      case "rPr" -> run.read(xml);
      case "tbl" -> table(xml);
      case "gridCol" -> column(xml);
      case "trPr" -> tables.peek().beginRow(DocxRun.valueOf(xml, "gridBefore", 0));
      case "tr" -> row(xml);
      case "tc" -> cell(xml);
      case "oMath" -> write(DocxFormula.read(xml));
      case "AlternateContent" -> choice(xml);
      case "footnote", "endnote" -> note(xml);
      case "rt" -> spoken(xml);
      case "t" -> write(text(xml));
      case "instrText" -> fields.code(text(xml));
      default -> {
        sign(name, xml);
        children(xml);
      }
    }
  }

  /** What stands for a sign, or for something that is not read. */
  private void sign(String name, XMLStreamReader xml) {
    switch (name) {
      case "tab", "ptab" -> write("\t");
      case "br", "cr" -> write("\n");
      case "noBreakHyphen" -> write("\u2011");
      case "sym" -> symbol(DocxParts.value(xml, "font"), DocxParts.value(xml, "char"));
      case "fldChar" -> field(DocxParts.value(xml, "fldCharType"));
      case "extent" -> picture(DocxParts.value(xml, "cx"), DocxParts.value(xml, "cy"));
      case "OLEObject" -> {
        if (DocxParts.value(xml, "ProgID").matches("(?i)(?:Equation|MathType).*")) {
          lines.lose(WordField.FORMULA);
        }
      }
      default -> {
        // says how something looks
      }
    }
  }

  private void paragraph(XMLStreamReader xml) throws XMLStreamException {
    DocxParagraph paragraph = new DocxParagraph();
    DocxRun outer = run;
    if (paragraphs.isEmpty() || !paragraphs.peek().goesOn()) {
      lines.begin();
    } else {
      paragraphs.pop();
    }
    paragraphs.push(paragraph);
    run = new DocxRun();
    children(xml);
    run = outer;
    paragraph.end();
    if (!paragraph.goesOn()) {
      end();
    }
  }

  private void end() {
    lines.end(lists.next(paragraphs.pop().numbered()));
  }

  /** Ends a paragraph whose end was deleted, though nothing follows that it could go on with. */
  private void endDeleted() {
    if (!paragraphs.isEmpty() && paragraphs.peek().goesOn()) {
      if (lines.isEmpty()) {
        paragraphs.pop();
        lines.end("");
      } else {
        end();
      }
    }
  }

  private void run(XMLStreamReader xml) throws XMLStreamException {
    run = new DocxRun();
    children(xml);
  }

  private void table(XMLStreamReader xml) throws XMLStreamException {
    tables.push(new WordGrid());
    children(xml);
    tables.pop();
  }

  private void column(XMLStreamReader xml) throws XMLStreamException {
    tables.peek().add(DocxParts.number(DocxParts.value(xml, "w"), 0));
    skip(xml);
  }

  private void row(XMLStreamReader xml) throws XMLStreamException {
    lines.beginRow();
    tables.peek().beginRow(0);
    children(xml);
    lines.endRow();
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException {
    int span = 1;
    boolean begun = false;
    depth++;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("tcPr")) {
        span = DocxRun.valueOf(xml, "gridSpan", span);
      } else {
        begun = begun || begin(span);
        element(xml);
      }
    }
    depth--;
    endDeleted();
  }

  private boolean begin(int span) {
    lines.beginCell(tables.peek().before(span));
    return true;
  }

  /** What newer programs show, beside what older ones do. */
  private void choice(XMLStreamReader xml) throws XMLStreamException {
    boolean chosen = false;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (chosen) {
          skip(xml);
        } else {
          children(xml);
        }
        chosen = true;
      }
    }
  }

  /** A note; the lines that part notes from the text are none. */
  private void note(XMLStreamReader xml) throws XMLStreamException {
    if (DocxParts.value(xml, "type").isEmpty()) {
      children(xml);
    } else {
      skip(xml);
    }
  }

  private void spoken(XMLStreamReader xml) throws XMLStreamException {
    DocxRun outer = run;
    run = new DocxRun().spoken();
    children(xml);
    run = outer;
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        skip(xml);
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private void write(String text) {
    if (!fields.takes(text)) {
      lines.write(run.placed(text), run.unread());
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      default -> fields.end();
    }
  }

  private void symbol(String font, String code) {
    Optional<String> sign = Symbols.of(font, DocxParts.number(code, 16, 0));
    sign.ifPresentOrElse(this::write, () -> lines.lose(Symbols.unknown(font)));
  }

  private void picture(String width, String height) {
    double unit = 360_000;
    lines.picture(DocxParts.number(width, 0) / unit, DocxParts.number(height, 0) / unit);
  }
}

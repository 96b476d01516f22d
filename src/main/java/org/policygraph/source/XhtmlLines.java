package org.policygraph.source;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes the XHTML that Tika makes of a file as lines: one a paragraph, one a row of a table with
 * tabs between the cells.
 */
final class XhtmlLines extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "br");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final Transcript out;
  private int rows;
  private boolean firstCell;
  private boolean inBody;

  /** Where what is struck out begins. */
  private int unread;

  XhtmlLines(Transcript out) {
    this.out = out;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (local.equals("body")) {
      inBody = true;
    } else if (local.equals("tr")) {
      out.endLine();
      rows++;
      firstCell = true;
    } else if (CELLS.contains(local)) {
      if (!firstCell) {
        out.write('\t');
      }
      firstCell = false;
    } else if (BLOCKS.contains(local)) {
      endBlock();
    } else if (Unread.byName(local).isPresent()) {
      unread = out.length();
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (local.equals("body")) {
      inBody = false;
    } else if (local.equals("tr")) {
      rows--;
      out.endLine();
    } else if (BLOCKS.contains(local)) {
      endBlock();
    }
    Unread.byName(local).ifPresent(why -> out.chrome(unread, out.length(), why));
  }

  @Override
  public void characters(char[] units, int start, int length) {
    if (inBody) {
      String text = new String(units, start, length);
      out.write(rows > 0 ? text.replace('\n', ' ').replace('\t', ' ') : text);
    }
  }

  @Override
  public void ignorableWhitespace(char[] units, int start, int length) {
    // Tika's own layout, no part of the document
  }

  private void endBlock() {
    if (rows == 0) {
      out.endLine();
    } else if (out.last() != '\t' && out.last() != '\n') {
      out.write(' ');
    }
  }
}

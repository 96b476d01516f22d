package org.policygraph.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tables as one page that needs nothing else: style within, no script, readable when
 * printed. Every text is escaped; marked stretches of a side-by-side view stand in {@code mark}.
 */
public final class HtmlTable {

  private static final String STYLE =
      """
      body{font:15px/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;margin:2em;color:#222}
      h1{font-size:1.5em}
      nav a{margin-right:1.2em}
      table{border-collapse:collapse;width:100%;margin:1.5em 0 .5em}
      caption{text-align:left;font-size:1.2em;font-weight:bold;padding:.5em 0}
      th,td{border:1px solid #bbb;padding:.3em .5em;text-align:left;vertical-align:top}
      td{overflow-wrap:break-word}
      thead th{background:#dde6f0;position:sticky;top:0}
      th [lang=en]{display:block;font-weight:normal;font-size:.85em;color:#444}
      td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
      td.short{white-space:nowrap}
      tr:target,tr:has(:target){background:#fff6d6}
      mark{background:#ffe69a}
      a{color:#0b4f8a}
      p.note{color:#555;margin:.2em 0}
      @page{size:A4 landscape;margin:12mm}
      @media print{body{margin:0;font-size:8.5pt;line-height:1.4}nav{display:none}\
      thead{display:table-header-group}thead th{position:static}tr{break-inside:avoid}\
      a{color:inherit;text-decoration:none}mark{background:none;text-decoration:underline}}
      """;

  private static final int SHORT = 12;

  private final Headings headings;

  /** A writer that calls columns by their names. */
  public HtmlTable() {
    this(Headings.NONE);
  }

  /** A writer that calls columns as people do. */
  public HtmlTable(Headings headings) {
    this.headings = headings;
  }

  /** The page, in the order of the tables. */
  public String page(String title, List<Table> tables) {
    StringBuilder out =
        new StringBuilder()
            .append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n")
            .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .append("<title>%s</title>\n".formatted(escaped(title)))
            .append("<style>\n%s</style>\n</head>\n<body>\n".formatted(STYLE))
            .append("<h1>%s</h1>\n".formatted(escaped(title)));
    if (tables.size() > 1) {
      out.append("<nav>");
      for (int i = 0; i < tables.size(); i++) {
        out.append("<a href=\"#table-%d\">%s</a>".formatted(i + 1, escaped(tables.get(i).title())));
      }
      out.append("</nav>\n");
    }
    for (int i = 0; i < tables.size(); i++) {
      table(out, tables.get(i), i + 1);
    }
    return out.append("</body>\n</html>\n").toString();
  }

  private void table(StringBuilder out, Table table, int nth) {
    out.append(
        "<table id=\"table-%d\">\n<caption>%s</caption>\n<thead><tr>"
            .formatted(nth, escaped(table.title())));
    table.columns().forEach(column -> out.append(heading(column)));
    out.append("</tr></thead>\n<tbody>\n");
    for (List<Cell> row : table.rows()) {
      out.append("<tr>");
      row.forEach(cell -> out.append(data(cell)));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
    table
        .notes()
        .forEach(note -> out.append("<p class=\"note\">%s</p>\n".formatted(escaped(note))));
  }

  private String heading(String column) {
    Headings.Heading heading = headings.of(column);
    String english =
        heading.en().isEmpty()
            ? ""
            : " <span lang=\"en\">%s</span>".formatted(escaped(heading.en()));
    return "<th scope=\"col\">%s%s</th>".formatted(escaped(heading.zh()), english);
  }

  private static String data(Cell cell) {
    if (cell instanceof Cell.Amount || cell instanceof Cell.Figure) {
      return "<td class=\"number\">%s</td>".formatted(content(cell));
    }
    boolean isShort = cell.text().length() <= SHORT && !(cell instanceof Cell.Parts);
    return "<td%s>%s</td>"
        .formatted(isShort && !cell.text().isEmpty() ? " class=\"short\"" : "", content(cell));
  }

  private static String content(Cell cell) {
    if (cell instanceof Cell.Link link) {
      return linked(link.text(), link.address());
    }
    if (cell instanceof Cell.Figure figure) {
      return linked(figure.text(), figure.address());
    }
    if (cell instanceof Cell.Anchor anchor) {
      return "<span id=\"%s\">%s</span>".formatted(escaped(anchor.id()), escaped(anchor.text()));
    }
    if (cell instanceof Cell.Parts parts) {
      return parts.parts().stream().map(HtmlTable::content).collect(Collectors.joining(" "));
    }
    if (cell instanceof Cell.Marked marked) {
      return marked.stretches().stream()
          .map(s -> s.marked() ? "<mark>%s</mark>".formatted(escaped(s.text())) : escaped(s.text()))
          .collect(Collectors.joining());
    }
    return escaped(cell.text());
  }

  private static String linked(String text, String address) {
    return address.matches("(?i)(https?:|#|/).*")
        ? "<a href=\"%s\">%s</a>".formatted(escaped(address), escaped(text))
        : escaped(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

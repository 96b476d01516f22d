package org.policygraph.export;

import java.util.List;

/**
 * Writes tables as one page that needs nothing else: style within, no script, readable when
 * printed. Every text is escaped; marked stretches of a side-by-side view stand in {@code mark}.
 */
public final class HtmlTable {

  private static final String STYLE =
      """
      body{font:15px/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;margin:2em;color:#222}
      table{border-collapse:collapse;width:100%;margin:0 0 1em}
      caption{text-align:left;font-size:1.2em;font-weight:bold;padding:.5em 0}
      th,td{border:1px solid #bbb;padding:.3em .5em;text-align:left;vertical-align:top}
      thead th{background:#dde6f0;position:sticky;top:0}
      td.number{text-align:right;font-variant-numeric:tabular-nums}
      mark{background:#ffe69a}
      p.note{color:#555;margin:.2em 0}
      @media print{body{margin:0;font-size:10pt}thead{display:table-header-group}\
      thead th{position:static}tr{break-inside:avoid}mark{background:none;text-decoration:underline}}
      """;

  /** The page, in the order of the tables. */
  public String page(String title, List<Table> tables) {
    StringBuilder out =
        new StringBuilder()
            .append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n")
            .append("<title>%s</title>\n".formatted(escaped(title)))
            .append("<style>\n%s</style>\n</head>\n<body>\n".formatted(STYLE))
            .append("<h1>%s</h1>\n".formatted(escaped(title)));
    tables.forEach(table -> table(out, table));
    return out.append("</body>\n</html>\n").toString();
  }

  private static void table(StringBuilder out, Table table) {
    out.append("<table>\n<caption>%s</caption>\n<thead><tr>".formatted(escaped(table.title())));
    table.columns().forEach(c -> out.append("<th scope=\"col\">%s</th>".formatted(escaped(c))));
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

  private static String data(Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      return "<td class=\"number\">%s</td>".formatted(amount.text());
    }
    if (cell instanceof Cell.Link link && link.address().matches("(?i)(https?:|#|/).*")) {
      return "<td><a href=\"%s\">%s</a></td>"
          .formatted(escaped(link.address()), escaped(link.text()));
    }
    if (cell instanceof Cell.Marked marked) {
      StringBuilder out = new StringBuilder("<td>");
      for (Cell.Stretch stretch : marked.stretches()) {
        out.append(stretch.marked() ? "<mark>" : "")
            .append(escaped(stretch.text()))
            .append(stretch.marked() ? "</mark>" : "");
      }
      return out.append("</td>").toString();
    }
    return "<td>%s</td>".formatted(escaped(cell.text()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

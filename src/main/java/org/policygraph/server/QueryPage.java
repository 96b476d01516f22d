package org.policygraph.server;

import java.util.Locale;
import org.policygraph.store.NamedQuery;
import org.policygraph.store.Parameter;

/** The page of a named query: its question, its parameters as a form, its columns, its text. */
record QueryPage(NamedQuery query, Form given) {

  /** The page. */
  String html() {
    Page page = new Page(String.join(" · ", query.title().values()));
    query.question().values().forEach(question -> page.tag("p", question));
    page.raw(form());
    page.tag("h2", "Columns").tag("p", String.join(", ", query.columns()));
    page.tag("h2", "SPARQL").raw("<pre>" + Page.escaped(query.text()) + "</pre>\n");
    return page.html();
  }

  private String form() {
    StringBuilder form = new StringBuilder("<form method=\"get\">\n");
    query.parameters().forEach(parameter -> form.append(field(parameter)));
    form.append("<p><label>format <select name=\"format\">");
    Format.OF_NAMED_QUERIES.stream()
        .filter(format -> format != Format.HTML)
        .forEach(format -> form.append("<option>").append(format.title()).append("</option>"));
    return form.append("</select></label> <button>Run</button></p>\n</form>\n").toString();
  }

  private String field(Parameter parameter) {
    String value = given.one(parameter.name()).or(parameter::fallback).orElse("");
    return """
    <p><label><b>%s</b> (%s) %s<br><input name="%s" value="%s"></label></p>
    """
        .formatted(
            Page.escaped(parameter.name()),
            parameter.type().name().toLowerCase(Locale.ROOT),
            Page.escaped(parameter.description()),
            Page.escaped(parameter.name()),
            Page.escaped(value));
  }
}

package org.policygraph.server;

/** A page for people: text is escaped on its way in, style is the one of the start page. */
final class Page {

  private final StringBuilder body = new StringBuilder();
  private final String title;

  Page(String title) {
    this.title = title;
    tag("h1", title);
  }

  /** Text in an element. */
  Page tag(String element, String text) {
    body.append('<').append(element).append('>').append(escaped(text));
    body.append("</").append(element).append(">\n");
    return this;
  }

  /** Markup that is made of escaped parts already. */
  Page raw(String markup) {
    body.append(markup);
    return this;
  }

  /** The whole page. */
  String html() {
    return """
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <link rel="stylesheet" href="/pages.css">
    </head>
    <body>
    <nav><a href="/">policy-graph</a></nav>
    %s</body>
    </html>
    """
        .formatted(escaped(title), body);
  }

  /** A link. */
  static String link(String address, String text) {
    return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
  }

  /** Text as it may stand in markup. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

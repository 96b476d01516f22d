package org.policygraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** Serves the files of the class path folder {@code site/}. */
final class StaticSite implements Handler {

  private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)*/?");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("rq", "application/sparql-query;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("ttl", "text/turtle;charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"));

  private final ClassLoader loader = StaticSite.class.getClassLoader();

  @Override
  public void handle(Exchange exchange) throws IOException {
    String path = exchange.path();
    if (!PLAIN.matcher(path).matches()) {
      throw nothing();
    }
    String file = path.endsWith("/") ? path + "index.html" : path;
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null) {
      throw nothing();
    }
    try (InputStream content = loader.getResourceAsStream("site" + file)) {
      if (content == null) {
        throw nothing();
      }
      if (!exchange.reads()) {
        throw Fault.method("GET, HEAD");
      }
      exchange.set("Cache-Control", "no-cache");
      exchange.send(200, type, content.readAllBytes());
    }
  }

  private static Fault nothing() {
    return Fault.notFound("There is nothing at this address; the start page is at /.");
  }
}

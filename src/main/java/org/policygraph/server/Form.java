package org.policygraph.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, {@code application/x-www-form-urlencoded} in UTF-8. */
record Form(Map<String, List<String>> values) {

  /** Decodes a query string or a form body; null counts as empty. */
  static Form parse(@Nullable String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (encoded != null) {
      for (String pair : encoded.split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
          String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
      }
    }
    return new Form(values);
  }

  /** The names, in the order they came. */
  Set<String> names() {
    return values.keySet();
  }

  /** Refuses parameters of other names than these. */
  void allow(List<String> known) {
    String there =
        known.isEmpty() ? "this path takes none" : "there is " + String.join(", ", known);
    for (String name : names()) {
      if (!known.contains(name)) {
        throw Fault.badRequest("There is no parameter '%s'; %s.".formatted(name, there));
      }
    }
  }

  /** All values of a parameter. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The value of a parameter that may be given once at most. */
  Optional<String> one(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw Fault.badRequest("The parameter '%s' is given more than once.".formatted(name));
    }
    return given.stream().findFirst();
  }

  /** These parameters and others. */
  Form and(Form others) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    values.forEach((name, given) -> all.put(name, new ArrayList<>(given)));
    others.values.forEach(
        (name, given) -> all.computeIfAbsent(name, n -> new ArrayList<>()).addAll(given));
    return new Form(all);
  }

  /** These parameters and one more. */
  Form with(String name, String value) {
    return and(new Form(Map.of(name, List.of(value))));
  }

  /** Whether a switch is on: given as {@code 1} or {@code true}, not as {@code 0} or false. */
  boolean on(String name) {
    return switch (one(name).orElse("")) {
      case "1", "true" -> true;
      case "0", "false", "" -> false;
      default -> throw Fault.badRequest("The parameter '%s' is 1 or 0.".formatted(name));
    };
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Fault.badRequest("The parameters are not percent-encoded as they should be.");
    }
  }
}

package org.policygraph.source;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands in a page but is no part of what it says (HTML Living Standard): text that is not
 * shown, text that was struck out, and how a character above it is spoken.
 */
final class Unread {

  static final String HIDDEN = "hidden";

  private static final String STRUCK = "struck";
  private static final String SPOKEN = "spoken";
  private static final Map<String, String> BY_NAME =
      Map.of("del", STRUCK, "s", STRUCK, "strike", STRUCK, "rt", SPOKEN, "rp", SPOKEN);
  private static final Pattern NOT_SHOWN =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))\\b");
  private static final Pattern LINE_THROUGH =
      Pattern.compile("(?i)text-decoration[^;]*:[^;]*line-through");

  private Unread() {}

  /** Why what an element holds is not read, by the name its removal is reported with. */
  static Optional<String> why(Element element) {
    String style = element.attr("style");
    if (isHidden(element)) {
      return Optional.of(HIDDEN);
    }
    return LINE_THROUGH.matcher(style).find() ? Optional.of(STRUCK) : byName(element.normalName());
  }

  /** Why what stands in elements of some name is not read. */
  static Optional<String> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Whether a browser does not show an element, by what it says of itself. */
  static boolean isHidden(Element element) {
    return element.hasAttr(HIDDEN) || NOT_SHOWN.matcher(element.attr("style")).find();
  }
}

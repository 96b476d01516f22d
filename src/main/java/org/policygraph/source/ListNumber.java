package org.policygraph.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The number that a browser prints before an item of a numbered list (HTML Living Standard). */
final class ListNumber {

  private static final Pattern UNNUMBERED =
      Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*\\bnone\\b");

  /** An item that bears its number in its text. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s*(?:[(（]?[0-9０-９一二三四五六七八九十百]{1,3}[、.．）)，,]|第[0-9一二三四五六七八九十百]{1,5}[章节条款]|[①-⑳]).*",
          Pattern.DOTALL);

  private ListNumber() {}

  /** What stands before the text of an element; nothing unless it is an item that is counted. */
  static Optional<String> of(Element item) {
    Element list = item.parent();
    if (list == null || !item.normalName().equals("li") || !list.normalName().equals("ol")) {
      return Optional.empty();
    }
    boolean plain = UNNUMBERED.matcher(list.attr("style") + ";" + item.attr("style")).find();
    if (plain || NUMBERED.matcher(item.text()).matches()) {
      return Optional.empty();
    }
    return Optional.of(printed(value(list, item), list.attr("type")));
  }

  private static int value(Element list, Element item) {
    boolean reversed = list.hasAttr("reversed");
    int items = (int) list.children().stream().filter(e -> e.normalName().equals("li")).count();
    int value = number(list, "start").orElse(reversed ? items : 1);
    for (Element other : list.children()) {
      if (other.normalName().equals("li")) {
        value = number(other, "value").orElse(value);
        if (other.equals(item)) {
          return value;
        }
        value += reversed ? -1 : 1;
      }
    }
    return value;
  }

  private static Optional<Integer> number(Element element, String attribute) {
    String written = element.attr(attribute).strip();
    return written.matches("-?[0-9]{1,6}")
        ? Optional.of(Integer.valueOf(written))
        : Optional.empty();
  }

  private static String printed(int value, String type) {
    boolean lettered = type.toLowerCase(Locale.ROOT).equals("a") && value >= 1 && value <= 26;
    return (lettered ? String.valueOf((char) (type.charAt(0) + value - 1)) : value) + ". ";
  }
}

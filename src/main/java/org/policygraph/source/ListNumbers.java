package org.policygraph.source;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The numbers that a browser prints before the items of numbered lists (HTML Living Standard), but
 * for items that bear a number in their text.
 */
final class ListNumbers {

  private static final Pattern UNNUMBERED =
      Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*\\bnone\\b");

  private static final Pattern STYLE =
      Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([a-z-]+)");

  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("a", "lowerLetter"),
          Map.entry("A", "upperLetter"),
          Map.entry("i", "lowerRoman"),
          Map.entry("I", "upperRoman"),
          Map.entry("lower-alpha", "lowerLetter"),
          Map.entry("upper-alpha", "upperLetter"),
          Map.entry("lower-roman", "lowerRoman"),
          Map.entry("upper-roman", "upperRoman"),
          Map.entry("decimal-leading-zero", "decimalZero"),
          Map.entry("cjk-decimal", "ideographDigital"),
          Map.entry("cjk-ideographic", "chineseCountingThousand"),
          Map.entry("simp-chinese-informal", "chineseCountingThousand"),
          Map.entry("trad-chinese-informal", "chineseCountingThousand"),
          Map.entry("simp-chinese-formal", "chineseLegalSimplified"));

  private final Cue start;
  private final IdentityHashMap<Element, String> numbers = new IdentityHashMap<>();

  /**
   * Numbers of no list so far.
   *
   * @param start what a paragraph with a number begins with
   */
  ListNumbers(Cue start) {
    this.start = start;
  }

  /** Counts the items of a list. */
  void add(Element list) {
    List<Element> items =
        list.children().stream().filter(item -> item.normalName().equals("li")).toList();
    boolean reversed = list.hasAttr("reversed");
    int value = number(list, "start").orElse(reversed ? items.size() : 1);
    for (Element item : items) {
      value = number(item, "value").orElse(value);
      boolean plain = UNNUMBERED.matcher(list.attr("style") + ";" + item.attr("style")).find();
      if (!plain && !start.begins(item.text().strip())) {
        numbers.put(item, printed(value, list));
      }
      value += reversed ? -1 : 1;
    }
  }

  /** What stands before the text of an element; nothing unless it is an item that is counted. */
  String before(Element element) {
    return numbers.getOrDefault(element, "");
  }

  private static Optional<Integer> number(Element element, String attribute) {
    String written = element.attr(attribute).strip();
    return written.matches("-?[0-9]{1,6}")
        ? Optional.of(Integer.valueOf(written))
        : Optional.empty();
  }

  /** A number as the attribute {@code type} or the style of a list asks for it. */
  private static String printed(int value, Element list) {
    Matcher style = STYLE.matcher(list.attr("style"));
    String type = style.find() ? style.group(1).toLowerCase(Locale.ROOT) : list.attr("type");
    String format = FORMATS.getOrDefault(type, ListFormat.DECIMAL);
    String number = ListFormat.of(value, format);
    return number + (Characters.isHan(number.charAt(0)) ? "、" : ". ");
  }
}

package org.policygraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The numbers that Word prints before the paragraphs of a docx (ISO/IEC 29500-1, 17.9): by what a
 * paragraph says of itself, or by its style.
 */
final class DocxLists {

  /** What a style, or a paragraph, says of its number; negative where it says nothing. */
  record Numbered(String style, int list, int level) {}

  private static final int NOTHING = -1;

  private final Map<String, Element> styles = new HashMap<>();
  private String usualStyle = "";

  /** The lists that paragraphs name, and those that these follow. */
  private final Map<Integer, Element> lists = new HashMap<>();

  private final Map<Integer, Element> kinds = new HashMap<>();
  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
  private final Map<Integer, ListCounter> counters = new HashMap<>();

  /** The levels of lists that have begun with a number of their own. */
  private final Set<List<Integer>> overridden = new HashSet<>();

  DocxLists(Optional<Document> styleSheet, Optional<Document> numbering) {
    for (Element style : DocxParts.all(styleSheet, "style")) {
      styles.put(DocxParts.value(style, "styleId"), style);
      boolean usual = DocxParts.isOn(style, "default", false);
      if (usual && DocxParts.value(style, "type").equals("paragraph")) {
        usualStyle = DocxParts.value(style, "styleId");
      }
    }
    DocxParts.all(numbering, "num").forEach(list -> lists.put(number(list, "numId"), list));
    DocxParts.all(numbering, "abstractNum")
        .forEach(kind -> kinds.put(number(kind, "abstractNumId"), kind));
  }

  /** What is printed before the next paragraph; nothing where it is not counted. */
  String next(Numbered paragraph) {
    Numbered all = withStyle(paragraph);
    Element list = lists.get(all.list());
    if (list == null) {
      return "";
    }
    Element kind = kind(list);
    int level = all.level() < 0 ? levelOf(all.style(), kind) : all.level();
    List<ListLevel> printed = levels.computeIfAbsent(all.list(), id -> levels(list, kind));
    if (level >= printed.size()) {
      return "";
    }
    int counted = number(kind, "abstractNumId");
    ListCounter counter = counters.computeIfAbsent(counted, id -> new ListCounter());
    for (Element override : DocxParts.children(list, "lvlOverride")) {
      int restarted = number(override, "ilvl");
      boolean anew = DocxParts.child(override, "startOverride").isPresent();
      if (anew && restarted == level && overridden.add(List.of(all.list(), level))) {
        counter.restart(level);
      }
    }
    return counter.next(level, printed);
  }

  /**
   * With what the paragraph does not say itself taken from its style, and those this is based on.
   */
  private Numbered withStyle(Numbered paragraph) {
    String style = paragraph.style().isEmpty() ? usualStyle : paragraph.style();
    int list = paragraph.list();
    int level = paragraph.level();
    String numbered = list < 0 ? "" : style;
    Set<String> seen = new HashSet<>();
    for (String name = style; list < 0 && seen.add(name) && styles.containsKey(name); ) {
      Element made = styles.get(name);
      Optional<Element> number =
          DocxParts.child(made, "pPr").flatMap(all -> DocxParts.child(all, "numPr"));
      list = number.map(all -> valueOf(all, "numId")).orElse(NOTHING);
      level = level < 0 ? number.map(all -> valueOf(all, "ilvl")).orElse(NOTHING) : level;
      numbered = name;
      name = DocxParts.child(made, "basedOn").map(on -> DocxParts.value(on, "val")).orElse("");
    }
    boolean own = paragraph.list() >= 0;
    return new Numbered(numbered, list, own ? Math.max(0, level) : level);
  }

  /** Which level of a list a style has. */
  private static int levelOf(String style, Element kind) {
    for (Element level : DocxParts.children(kind, "lvl")) {
      Optional<String> linked =
          DocxParts.child(level, "pStyle").map(of -> DocxParts.value(of, "val"));
      if (linked.isPresent() && linked.get().equals(style)) {
        return Math.max(0, number(level, "ilvl"));
      }
    }
    return 0;
  }

  /** How a list is made, which it may leave to a style of lists. */
  private Element kind(Element list) {
    Element kind = kinds.getOrDefault(valueOf(list, "abstractNumId"), list);
    return DocxParts.child(kind, "numStyleLink")
        .map(link -> styles.get(DocxParts.value(link, "val")))
        .flatMap(style -> DocxParts.child(style, "pPr"))
        .flatMap(all -> DocxParts.child(all, "numPr"))
        .map(number -> lists.get(valueOf(number, "numId")))
        .map(linked -> kinds.get(valueOf(linked, "abstractNumId")))
        .orElse(kind);
  }

  private static List<ListLevel> levels(Element list, Element kind) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < ListLevel.LEVELS; i++) {
      levels.add(new ListLevel(1, ListFormat.DECIMAL, "", -1, false, ""));
    }
    DocxParts.children(kind, "lvl").forEach(level -> put(levels, number(level, "ilvl"), level));
    for (Element override : DocxParts.children(list, "lvlOverride")) {
      int at = number(override, "ilvl");
      DocxParts.child(override, "lvl").ifPresent(level -> put(levels, at, level));
      int start = valueOf(override, "startOverride");
      if (start >= 0 && at >= 0 && at < levels.size()) {
        levels.set(at, levels.get(at).from(start));
      }
    }
    return levels;
  }

  private static void put(List<ListLevel> levels, int at, Element level) {
    if (at < 0 || at >= levels.size()) {
      return;
    }
    String suffix = DocxParts.child(level, "suff").map(DocxParts::val).orElse("tab");
    levels.set(
        at,
        new ListLevel(
            Math.max(0, valueOf(level, "start")),
            DocxParts.numberFormat(level).orElse(ListFormat.DECIMAL),
            DocxParts.child(level, "lvlText").map(DocxParts::val).orElse(""),
            valueOf(level, "lvlRestart"),
            DocxParts.child(level, "isLgl")
                .filter(on -> DocxParts.isOn(on, "val", true))
                .isPresent(),
            suffix.equals("nothing") ? "" : " "));
  }

  private static int valueOf(Element element, String child) {
    return DocxParts.child(element, child).map(found -> number(found, "val")).orElse(NOTHING);
  }

  private static int number(Element element, String attribute) {
    return DocxParts.number(DocxParts.value(element, attribute), NOTHING);
  }
}

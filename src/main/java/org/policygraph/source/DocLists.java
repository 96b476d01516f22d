package org.policygraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The numbers that Word prints before the paragraphs of a doc ([MS-DOC], 2.4.6.3). */
final class DocLists {

  /** The names of formats by their numbers ([MS-OSHARED], 2.2.1.3); others are decimal. */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(10, "ideographDigital"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(16, "japaneseLegal"),
          Map.entry(17, "japaneseDigitalTenThousand"),
          Map.entry(18, ListFormat.CIRCLED),
          Map.entry(22, "decimalZero"),
          Map.entry(23, ListFormat.BULLET),
          Map.entry(26, "decimalEnclosedFullstop"),
          Map.entry(27, "decimalEnclosedParen"),
          Map.entry(28, ListFormat.CIRCLED),
          Map.entry(29, "ideographEnclosedCircle"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(31, "ideographZodiac"),
          Map.entry(33, "taiwaneseCounting"),
          Map.entry(34, "ideographLegalTraditional"),
          Map.entry(35, "taiwaneseCountingThousand"),
          Map.entry(36, "taiwaneseDigital"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseLegalSimplified"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(57, "numberInDash"),
          Map.entry(255, ListFormat.NONE));

  private final @Nullable ListTables tables;
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();

  /** The levels of lists that have begun with a number of their own. */
  private final Set<List<Integer>> overridden = new HashSet<>();

  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** What is printed before the next paragraph; nothing where it is not counted. */
  String next(Paragraph paragraph) {
    if (tables == null || !paragraph.isInList()) {
      return "";
    }
    try {
      int list = paragraph.getIlfo();
      int kind = tables.getLfo(list).getLsid();
      ListData data = tables.getListData(kind);
      List<ListLevel> printed = levels.computeIfAbsent(list, id -> levels(tables, list, data));
      int level = paragraph.getIlvl();
      if (level < 0 || level >= printed.size()) {
        return "";
      }
      ListCounter counter = counters.computeIfAbsent(kind, id -> new ListCounter());
      for (ListFormatOverrideLevel override : tables.getLfoData(list).getRgLfoLvl()) {
        boolean anew = override.isStartAt() && override.getLevelNum() == level;
        if (anew && overridden.add(List.of(list, level))) {
          counter.restart(level);
        }
      }
      return counter.next(level, printed);
    } catch (NoSuchElementException e) {
      return ""; // the list is not in the file: Word prints no number either
    }
  }

  private static List<ListLevel> levels(ListTables tables, int list, ListData data) {
    List<ListLevel> made = new ArrayList<>();
    for (org.apache.poi.hwpf.model.ListLevel level : data.getLevels()) {
      made.add(level(level));
    }
    for (ListFormatOverrideLevel override : tables.getLfoData(list).getRgLfoLvl()) {
      int at = override.getLevelNum();
      if (at < made.size()) {
        boolean own = override.isFormatting() && override.getLevel() != null;
        ListLevel level = own ? level(override.getLevel()) : made.get(at);
        boolean start = override.isStartAt() && !own;
        made.set(at, start ? level.from(override.getIStartAt()) : level);
      }
    }
    return made;
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    return new ListLevel(
        level.getStartAt(),
        FORMATS.getOrDefault(level.getNumberFormat() & 0xff, ListFormat.DECIMAL),
        text(level.getNumberText()),
        level.getRestart(),
        level.isLegalNumbering(),
        level.getTypeOfCharFollowingTheNumber() == 2 ? "" : " ");
  }

  /** The text of a level, whose numbers are kept as the codes of their levels. */
  private static String text(String kept) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.length(); i++) {
      char unit = kept.charAt(i);
      text.append(unit < ListLevel.LEVELS ? "%" + (unit + 1) : String.valueOf(unit));
    }
    return text.toString();
  }
}

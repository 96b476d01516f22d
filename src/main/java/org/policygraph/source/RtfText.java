package org.policygraph.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Reads the text of an RTF file as it is printed (<i>Rich Text Format Specification</i>, 1.9.1),
 * without headers, footers, comments and what was deleted. The numbers of lists stand in it as
 * text.
 */
final class RtfText {

  private static final Set<String> UNPRINTED =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation",
          "listtable",
          "listoverridetable",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "xe",
          "tc",
          "upr",
          "sp",
          "shprslt",
          "nonshppict",
          "filetbl",
          "revtbl",
          "template",
          "objdata",
          "bkmkstart",
          "bkmkend",
          "pgdsctbl");

  /** Groups that older programs pass over, and that are printed all the same. */
  private static final Set<String> PRINTED =
      Set.of("fldinst", "shpinst", "shptxt", "footnote", "ud", "dptxbxtext", "do", "pntext");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "\u00b7"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "\u2011"),
          Map.entry("line", "\n"),
          Map.entry("softline", "\n"),
          Map.entry("page", "\n"));

  private final RtfWords words;
  private final WordLines lines;
  private final WordFields fields;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final Map<Integer, Integer> fonts = new HashMap<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final RtfTables tables;
  private RtfGroup group = new RtfGroup();
  private Charset page = Encodings.named("windows-1252", StandardCharsets.ISO_8859_1);
  private boolean fontTable;

  /** Whether the word before asks to pass over the group if its first word is not known. */
  private boolean optional;

  /** How many characters behind one of Unicode are still to be passed over. */
  private int substitutes;

  private RtfText(byte[] bytes, Transcript out, List<NavigableSet<Integer>> edges) {
    words = new RtfWords(bytes);
    lines = new WordLines(out);
    fields = new WordFields(lines);
    tables = new RtfTables(lines, edges);
  }

  /** Reads a file twice: its tables have their columns once all their rows are known. */
  static void read(byte[] bytes, Transcript out) {
    List<NavigableSet<Integer>> edges = new ArrayList<>();
    new RtfText(bytes, new Transcript(), edges).read();
    new RtfText(bytes, out, edges).read();
  }

  private void read() {
    lines.begin();
    for (RtfWords.Kind kind = words.next(); kind != RtfWords.Kind.END; kind = words.next()) {
      if (kind != RtfWords.Kind.BYTE) {
        flush();
      }
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word();
        default -> unit(words.number());
      }
    }
    flush();
    lines.end("");
    tables.end();
  }

  private void open() {
    groups.push(group);
    group = group.inner();
    optional = false;
    substitutes = 0;
  }

  private void close() {
    RtfGroup closed = group;
    group = groups.isEmpty() ? new RtfGroup() : groups.pop();
    fontTable &= closed.skipped && group.skipped;
    substitutes = 0;
    switch (closed.role) {
      case CODE -> fields.separate();
      case FIELD -> fields.end();
      case BOX -> lines.end("");
      default -> {
        // nothing ends with it
      }
    }
  }

  private void unit(int unit) {
    optional = false;
    if (substitutes > 0) {
      substitutes--;
    } else if (!group.skipped) {
      pending.write(unit);
    }
  }

  /** Writes the bytes gathered; two and more may be one character. */
  private void flush() {
    if (pending.size() > 0) {
      Charset charset = RtfWords.charset(fonts.getOrDefault(group.font, 0), page);
      write(pending.toString(charset));
      pending.reset();
    }
  }

  private void write(String text) {
    if (group.skipped || group.isDeleted() || fields.takes(text)) {
      return;
    }
    String printed = group.role == RtfGroup.Role.NUMBER ? text.replace('\t', ' ') : text;
    lines.write(group.placed(printed), group.unread());
  }

  private void word() {
    String word = words.word();
    boolean first = optional;
    optional = false;
    if (word.equals("*")) {
      optional = true;
    } else if (word.equals("u")) {
      substitutes = group.substitutes;
      write(String.valueOf((char) words.number()));
    } else if (SIGNS.containsKey(word)) {
      write(SIGNS.get(word));
    } else if (!isGroup(word, first) && !group.looks(words) && !isSetting(word)) {
      ends(word);
    }
  }

  /** Whether a word says what its group is. */
  private boolean isGroup(String word, boolean optional) {
    switch (word) {
      case "fonttbl" -> fontTable = true;
      case "ud" -> group.skipped = groups.stream().skip(1).findFirst().orElse(group).skipped;
      case "listtext", "pntext" -> group.role = RtfGroup.Role.NUMBER;
      case "field" -> group.role = RtfGroup.Role.FIELD;
      case "fldinst" -> begin(RtfGroup.Role.CODE);
      case "shptxt", "dptxbxtext" -> begin(RtfGroup.Role.BOX);
      case "footnote" -> {
        begin(RtfGroup.Role.BOX);
        group.beginNote();
      }
      default -> {
        group.skipped |= UNPRINTED.contains(word) || (optional && !PRINTED.contains(word));
        return optional;
      }
    }
    group.skipped |= word.equals("fonttbl");
    return true;
  }

  private void begin(RtfGroup.Role role) {
    if (group.skipped) {
      return;
    }
    group.role = role;
    if (role == RtfGroup.Role.CODE) {
      fields.begin();
    } else {
      lines.begin();
      group.inTable = false;
    }
  }

  private boolean isSetting(String word) {
    int number = words.number();
    switch (word) {
      case "ansicpg" -> page = RtfWords.page(number, page);
      case "uc" -> group.substitutes = Math.max(0, number);
      case "f" -> group.font = number;
      case "fcharset" -> {
        if (fontTable) {
          fonts.put(group.font, number);
        }
      }
      case "pard" -> group.inTable = false;
      case "intbl" -> group.inTable = true;
      case "trowd" -> tables.define();
      case "cellx" -> tables.edge(number);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What ends a paragraph, a cell or a row. */
  private void ends(String word) {
    if (group.skipped) {
      return;
    }
    switch (word) {
      case "tab" -> write("\t");
      case "par", "sect", "nestcell" -> {
        if (!group.isDeleted()) {
          tables.paragraph(group.inTable);
          lines.end("");
          lines.begin();
        }
      }
      case "cell" -> {
        tables.paragraph(true);
        lines.end("");
        lines.begin();
        tables.endCell();
      }
      case "row" -> tables.endRow();
      default -> {
        // says how something looks
      }
    }
  }
}

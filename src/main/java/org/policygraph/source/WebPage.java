package org.policygraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A web page. All of its text is written down; what stands outside the main text, the bars and
 * links inside it, and what is not shown or struck out, is reported as no part of the document.
 */
final class WebPage implements Format {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "table",
          "br",
          "section",
          "article",
          "header",
          "footer",
          "nav",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "form",
          "center",
          "title",
          "hr",
          "aside",
          "main",
          "pre");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "select", "textarea", "iframe", "object");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final int HEAD = 4096;
  private static final int DEEPEST = 500;
  private static final String FURTHER_PAGES =
      "the text goes on on further pages of the site, which are not in the file";
  private static final String CHROME = "page-chrome";
  private static final Pattern SPACES = Pattern.compile("[\\t\\n\\r\\f ]+");
  private static final Pattern SET = Pattern.compile("(?i)white-space\\s*:\\s*(?:pre|break)");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)");

  private final MainText mainText;
  private final Cue start;

  WebPage(Patterns patterns, Patterns characters) {
    mainText = new MainText(patterns, characters);
    start = patterns.cue("new-start");
  }

  @Override
  public String mediaType(Source source) {
    return "text/html";
  }

  /** Whether a file looks like HTML by its first characters. */
  static boolean is(Source source) {
    if (!beginsWithTag(source)) {
      return false;
    }
    int size = Math.min(source.bytes().length, HEAD);
    String head =
        new String(source.bytes(), 0, size, StandardCharsets.ISO_8859_1)
            .toLowerCase(java.util.Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
  }

  private static boolean beginsWithTag(Source source) {
    int at = source.hasAt(0, "\u00ef\u00bb\u00bf") ? 3 : 0;
    while (at < source.bytes().length && Character.isWhitespace(source.bytes()[at])) {
      at++;
    }
    return source.hasAt(at, "<");
  }

  @Override
  public void read(Source source, Transcript out) {
    Document page = Jsoup.parse(decode(source));
    page.traverse((node, depth) -> requireDepth(source, depth));
    new Writing(mainText.of(page), out).write(page.body());
  }

  private static void requireDepth(Source source, int depth) {
    if (depth > DEEPEST) {
      throw source.problem(
          "too-deep",
          "the page nests more than " + DEEPEST + " elements in each other",
          "Open it in a browser and save its text");
    }
  }

  private static String decode(Source source) {
    int size = Math.min(source.bytes().length, HEAD);
    Matcher named =
        CHARSET.matcher(new String(source.bytes(), 0, size, StandardCharsets.ISO_8859_1));
    Optional<Charset> charset =
        named.find() && Charset.isSupported(named.group(1))
            ? Optional.of(Charset.forName(named.group(1)))
            : Optional.empty();
    boolean trusted = charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8);
    return trusted ? Decoding.decode(source, charset.get()) : Decoding.decode(source);
  }

  /** One page being written down. */
  private final class Writing {

    private final MainText.Place place;
    private final Transcript out;
    private final ReachingCells reaching = new ReachingCells();
    private final ListNumbers numbers = new ListNumbers(start);
    private final List<Span> parts = new ArrayList<>();

    /** The number of an item whose text is still to come. */
    private String number = "";

    private int cells;

    Writing(MainText.Place place, Transcript out) {
      this.place = place;
      this.out = out;
    }

    /** Writes a page; what stands outside its parts is chrome. */
    void write(Element body) {
      write(body, false);
      int outside = 0;
      for (Span part : parts) {
        out.chrome(outside, part.start(), CHROME);
        outside = part.end();
      }
      out.chrome(outside, out.length(), CHROME);
    }

    private void write(Element element, boolean inMain) {
      boolean cell = CELLS.contains(element.normalName());
      boolean block = BLOCKS.contains(element.normalName());
      begin(element, cell, block);
      int since = out.length();
      number += numbers.before(element);
      cells += cell ? 1 : 0;
      boolean holds = !inMain && place.holds(element);
      boolean here = inMain || holds;
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode text) {
          text(element, text.getWholeText());
        } else if (child instanceof Element part && !UNSEEN.contains(part.normalName())) {
          int first = out.length();
          if (here && isInLine(part)) {
            out.missing(first, "illegible", "a picture that stands in the line is not read");
          }
          write(part, here);
          place.unread(part).ifPresent(why -> out.chrome(first, out.length(), why));
        }
      }
      cells -= cell ? 1 : 0;
      if (block) {
        part();
      }
      if (holds) {
        parts.add(new Span(since, out.length()));
      } else if (inMain && mainText.isChrome(element)) {
        out.chrome(since, out.length(), CHROME);
        if (mainText.goesOn(element)) {
          out.missing(since, "page-without-text", FURTHER_PAGES);
        }
      }
    }

    /** A picture between two words, as formulas are. */
    private static boolean isInLine(Element element) {
      return element.normalName().equals("img")
          && element.previousSibling() instanceof TextNode before
          && !before.isBlank()
          && element.nextSibling() instanceof TextNode behind
          && !behind.isBlank();
    }

    private void text(Element element, String text) {
      if (!number.isEmpty() && !text.isBlank()) {
        out.write(number);
        number = "";
      }
      boolean set = element.closest("pre") != null || SET.matcher(element.attr("style")).find();
      if (!set) {
        out.write(placed(element, SPACES.matcher(text).replaceAll(" ")));
        return;
      }
      String[] lines = text.split("\\R", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          part();
        }
        out.write(placed(element, lines[i]));
      }
    }

    private static String placed(Element element, String text) {
      return switch (element.normalName()) {
        case "sup" -> Raised.above(text);
        case "sub" -> Raised.below(text);
        default -> text;
      };
    }

    private void begin(Element element, boolean cell, boolean block) {
      if (element.normalName().equals("table")) {
        reaching.add(element);
      } else if (element.normalName().equals("ol")) {
        numbers.add(element);
      }
      if (cell) {
        boolean first = element.previousElementSibling() == null;
        out.write("\t".repeat(reaching.before(element) + (first ? 0 : 1)));
      } else if (block) {
        part();
      }
    }

    /** Parts what stands here from what follows: by a line, inside a cell by a mark. */
    private void part() {
      if (cells == 0) {
        out.endLine();
      } else if (!Character.isWhitespace(out.last())) {
        out.write(CellBreaks.MARK);
      }
    }
  }
}

package org.policygraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
  private static final String CHROME = "page-chrome";
  private static final Pattern SPACES = Pattern.compile("[\\t\\n\\r\\f ]+");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)");

  private final MainText mainText;

  WebPage(Patterns patterns, Patterns characters) {
    mainText = new MainText(patterns, characters);
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
    private int cells;

    Writing(MainText.Place place, Transcript out) {
      this.place = place;
      this.out = out;
    }

    /** Writes a page; what stands outside its title and its main text is chrome. */
    void write(Element body) {
      int[] title = {0, 0};
      int[] main = {0, 0};
      write(body, false, title, main);
      out.chrome(0, title[0], CHROME);
      out.chrome(title[1], main[0], CHROME);
      out.chrome(main[1], out.length(), CHROME);
    }

    private void write(Element element, boolean inMain, int[] title, int[] main) {
      boolean cell = CELLS.contains(element.normalName());
      boolean block = BLOCKS.contains(element.normalName());
      begin(element, cell, block);
      int since = out.length();
      ListNumber.of(element).ifPresent(out::write);
      cells += cell ? 1 : 0;
      boolean here = inMain || element.equals(place.main());
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode text) {
          out.write(placed(element, SPACES.matcher(text.getWholeText()).replaceAll(" ")));
        } else if (child instanceof Element part && !UNSEEN.contains(part.normalName())) {
          int first = out.length();
          write(part, here, title, main);
          place.unread(part).ifPresent(why -> out.chrome(first, out.length(), why));
        }
      }
      cells -= cell ? 1 : 0;
      if (block) {
        part();
      }
      if (element.equals(place.main())) {
        main[0] = since;
        main[1] = out.length();
      } else if (place.isTitle(element)) {
        title[0] = since;
        title[1] = out.length();
      } else if (inMain && mainText.isChrome(element)) {
        out.chrome(since, out.length(), CHROME);
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

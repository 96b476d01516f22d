package org.policygraph.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the main text of a web page: the smallest part of it that holds nearly all of its
 * sentences, links not counted (the idea of text density, as in Kohlschütter et al., <i>Boilerplate
 * Detection Using Shallow Text Features</i>, 2010).
 */
final class MainText {

  /**
   * Where a page's text is.
   *
   * @param main the element that holds it
   * @param beside the elements outside it that hold its title, if the text does not repeat it, its
   *     number, whom it is addressed to, or who signs it
   * @param shown whether a browser shows it; else a script does, and what is hidden is read
   */
  record Place(Element main, Set<Element> beside, boolean shown) {

    /** Why an element is not read, by the name its removal is reported with. */
    Optional<String> unread(Element element) {
      return Unread.why(element).filter(why -> shown || !why.equals(Unread.HIDDEN));
    }

    /** Whether an element holds a part of the document: its main text, or what stands beside it. */
    boolean holds(Element element) {
      return element.equals(main) || beside.contains(element);
    }
  }

  private static final Set<String> CONTAINERS =
      Set.of(
          "body", "div", "section", "article", "main", "table", "tbody", "tr", "td", "center",
          "form");
  private static final Set<String> LINES = Set.of("p", "div", "h1", "h2", "h3", "h4", "center");
  private static final Set<String> BARS = Set.of("nav", "footer", "aside");
  private static final String HEADINGS = "h1, h2, h3, [class*=title], [id*=title]";
  private static final double NEARLY_ALL = 0.85;
  private static final int SHORTEST_TITLE = 8;
  private static final int BEGINNING = 400;
  private static final int LONGEST_CHROME = 400;

  private final String marks;
  private final Pattern chromeName;
  private final Pattern chromeLine;
  private final Cue headLine;
  private final Cue footLine;
  private final Cue wholeTitle;
  private final Cue furtherPages;

  MainText(Patterns patterns, Patterns characters) {
    marks = characters.marks("stop") + characters.marks("unfinished");
    chromeName = patterns.of("chrome-name");
    chromeLine = patterns.of("chrome-line");
    headLine = patterns.cue("page-head-line");
    footLine = patterns.cue("page-foot-line");
    wholeTitle = patterns.cue("page-title");
    furtherPages = patterns.cue("further-pages");
  }

  /** Where the text of a page is; the whole body where no part of it holds sentences. */
  Place of(Document page) {
    Map<Element, Integer> all = new HashMap<>();
    boolean shown = count(page.body(), all, true, false) > 0;
    if (!shown) {
      count(page.body(), all, false, false);
    }
    Map<Element, Integer> inside = new HashMap<>();
    boolean most = count(page.body(), inside, shown, true) * 4 >= all.getOrDefault(page.body(), 0);
    Map<Element, Integer> prose = most ? inside : all;
    int enough = (int) Math.ceil(prose.getOrDefault(page.body(), 0) * NEARLY_ALL);
    Element main = page.body();
    while (enough > 0) {
      Optional<Element> smaller =
          main.children().stream()
              .filter(child -> CONTAINERS.contains(child.normalName()))
              .filter(child -> prose.getOrDefault(child, 0) >= enough)
              .findFirst();
      if (smaller.isEmpty()) {
        break;
      }
      main = smaller.get();
    }
    return new Place(main, beside(page, main), shown);
  }

  /**
   * Counts the characters of sentences in an element and all below.
   *
   * @param shown whether what a browser does not show is left out
   * @param named whether what is named as a bar or foot is left out
   */
  private int count(Element element, Map<Element, Integer> prose, boolean shown, boolean named) {
    int sum = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text && isProse(text.getWholeText())) {
        sum += text.getWholeText().strip().length();
      } else if (child instanceof Element part
          && !part.normalName().equals("a")
          && !(shown && Unread.isHidden(part))
          && !(named && isNamedChrome(part))) {
        sum += count(part, prose, shown, named);
      }
    }
    prose.put(element, sum);
    return sum;
  }

  private boolean isNamedChrome(Element element) {
    return BARS.contains(element.normalName())
        || chromeName.matcher(element.className() + " " + element.id()).find();
  }

  private boolean isProse(String text) {
    return text.chars().anyMatch(unit -> marks.indexOf(unit) >= 0);
  }

  private Set<Element> beside(Document page, Element main) {
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    if (main.equals(page.body())) {
      return found;
    }
    List<Element> all = page.body().getAllElements();
    int place = all.indexOf(main);
    title(page, main, all.subList(0, place)).ifPresent(found::add);
    Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    inside.addAll(main.getAllElements());
    for (int i = 0; i < all.size(); i++) {
      Element element = all.get(i);
      Cue kind = i < place ? headLine : footLine;
      if (LINES.contains(element.normalName())
          && !inside.contains(element)
          && isNear(element, main)
          && element.select("a").isEmpty()
          && kind.in(squeezed(element.text()))
          && !isChrome(element)) {
        found.add(element);
      }
    }
    return found;
  }

  /** Whether an element stands beside another, or beside what holds that. */
  private static boolean isNear(Element element, Element main) {
    Element parent = element.parent();
    return parent != null
        && !element.children().stream().anyMatch(child -> LINES.contains(child.normalName()))
        && (parent.equals(main.parent())
            || (main.parent() != null && parent.equals(main.parent().parent())));
  }

  private Optional<Element> title(Document page, Element main, List<Element> before) {
    String named = squeezed(page.title() + page.select("meta[name=ArticleTitle]").attr("content"));
    String text = squeezed(main.text());
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    for (Element heading : before) {
      String title = heading.is(HEADINGS) ? squeezed(heading.text()) : "";
      if (title.length() >= SHORTEST_TITLE
          && !main.parents().contains(heading)
          && (named.contains(title) || (heading.is("h1, h2, h3") && wholeTitle.in(title)))
          && !beginning.contains(afterNote(title))) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** A title without a note in brackets before it, such as that it was taken over. */
  private static String afterNote(String title) {
    return title.replaceFirst("^[(\uff08\u3010\\[][^)\uff09\u3011\\]]{1,8}[)\uff09\u3011\\]]", "");
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000\u00a0]+", "");
  }

  /** Whether a bar in the main text says that it goes on on further pages. */
  boolean goesOn(Element element) {
    return furtherPages.in(element.text());
  }

  /** Whether a part of the main text is a bar, a button, or a list of other pages. */
  boolean isChrome(Element element) {
    String text = element.text().strip();
    if (text.isEmpty() || text.length() > LONGEST_CHROME) {
      return false;
    }
    return chromeLine.matcher(text).matches() || (isNamedChrome(element) && !isProse(text));
  }
}

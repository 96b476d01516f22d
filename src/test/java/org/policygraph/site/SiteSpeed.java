package org.policygraph.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Measures how long the site takes to answer what a reader does, with ten thousand measures, in a
 * real browser: from the press to the frame in which the answer is drawn. Prints milliseconds, the
 * first time and the median of the others. Not a test: a loaded machine would fail it.
 *
 * <p>Arguments: the address of a running service; without one a service is filled and started.
 */
final class SiteSpeed {

  private static final int MEASURES = 10_000;
  private static final int ROUNDS = 7;

  /** An act on a page: where it starts, what is done, and by what its answer is known. */
  private record Act(String view, String action, String done) {}

  private static final String BEFORE =
      """
      const done = arguments[arguments.length - 1];
      const one = selector => document.querySelector(selector);
      const text = selector => (one(selector) ? one(selector).textContent : '');
      const change = (element, value) => {
        element.value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
        element.dispatchEvent(new Event('change', { bubbles: true }));
      };
      """;

  private static final String TIMING =
      """
      const start = performance.now();
      %s
      const look = () => (%s ? done(performance.now() - start) : requestAnimationFrame(look));
      requestAnimationFrame(look);
      """;

  /** Notes when the first view is drawn whole, in milliseconds since the page was asked for. */
  private static final String USABLE =
      """
      new MutationObserver(() => {
        const main = document.querySelector('main');
        if (main?.querySelector('.view h1') && !main.querySelector('.wait') && !main.hasAttribute('aria-busy')) {
          window.usable ??= performance.now();
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
      """;

  private SiteSpeed() {}

  public static void main(String[] args) {
    try (Browser browser = Browser.start()) {
      browser.width(1280);
      if (args.length > 0) {
        measure(browser, args[0]);
      } else {
        try (RunningService service = RunningService.withMeasures(MEASURES)) {
          measure(browser, service.at(""));
        }
      }
    }
  }

  private static void measure(Browser browser, String address) {
    browser.before(USABLE);
    print(
        "The start page, nothing kept from before",
        times(
            () -> {
              browser.forget();
              browser.open(address + "?lang=zh#/overview");
              return browser.run("return window.usable");
            }));
    acts()
        .forEach(
            (name, act) -> {
              String script = BEFORE + TIMING.formatted(act.action(), act.done());
              print(
                  name,
                  times(
                      () -> {
                        browser.open(address + "?lang=zh#/" + act.view());
                        return browser.await(script);
                      }));
            });
  }

  private static List<Double> times(Supplier<Object> once) {
    return IntStream.range(0, ROUNDS)
        .mapToObj(round -> ((Number) once.get()).doubleValue())
        .toList();
  }

  private static void print(String name, List<Double> times) {
    List<Double> later = times.subList(1, times.size()).stream().sorted().toList();
    System.out.printf(
        Locale.ROOT, "%-44s %6.0f %6.0f%n", name, times.get(0), later.get(later.size() / 2));
  }

  private static Map<String, Act> acts() {
    Map<String, Act> acts = new LinkedHashMap<>();
    String found = "const before = text('.found'); ";
    String changed = "text('.found') !== before";
    acts.put(
        "Explore: type a word",
        new Act("explore", found + "change(one('input[type=search]'), '优秀');", changed));
    acts.put(
        "Explore: tick a facet",
        new Act("explore?q=干部", found + "one('#criterion-1').click();", changed));
    acts.put(
        "Explore: turn the page",
        new Act(
            "explore",
            "const before = text('.hit'); one('.pages button:last-child').click();",
            "text('.hit') !== before"));
    acts.put(
        "Explore: why did this match",
        new Act("explore?q=优秀", "one('.hit summary').click();", "one('.hit dl')"));
    acts.put(
        "Compare: lines by topic",
        new Act(
            "compare",
            "const before = text('.matrix'); change(document.querySelectorAll('select')[1], 'topic');",
            "text('.matrix') !== before"));
    acts.put(
        "Compare: one relation only",
        new Act(
            "compare",
            "const before = text('.matrix'); change(document.querySelectorAll('select')[4], 'sharpened');",
            "text('.matrix') !== before"));
    acts.put(
        "Compare: further documents",
        new Act(
            "compare",
            "const before = text('.matrix'); one('.pages button:last-child').click();",
            "text('.matrix') !== before"));
    acts.put(
        "Compare: lines by measure",
        new Act(
            "compare",
            "const before = text('.matrix'); change(document.querySelectorAll('select')[1], 'measure');",
            "text('.matrix') !== before"));
    acts.put(
        "Compare: open a cell",
        new Act("compare", "one('.cell').click();", "one('.detail .side')"));
    acts.put(
        "Read: choose a measure",
        new Act("read", "one('.paper .in-measure').click();", "one('.explained dl')"));
    for (String view : List.of("overview", "compare", "read", "explore", "charts", "ask", "load")) {
      String there = view.equals("charts") ? "one('.charts .part')" : "one('main.view-%s h1')";
      acts.put(
          "From the start page to " + view,
          new Act(
              view.equals("overview") ? "load" : "overview",
              "location.hash = '#/%s';".formatted(view),
              there.formatted(view)));
    }
    return acts;
  }
}

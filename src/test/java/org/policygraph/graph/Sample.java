package org.policygraph.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Actor;
import org.policygraph.finding.Criterion;
import org.policygraph.finding.Measure;
import org.policygraph.finding.Modality;
import org.policygraph.finding.Role;
import org.policygraph.finding.Sorting;
import org.policygraph.language.Quantity;
import org.policygraph.outline.Gap;
import org.policygraph.outline.Identity;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Reading;
import org.policygraph.outline.Reading.Certainty;
import org.policygraph.outline.Reference;
import org.policygraph.source.Loss;
import org.policygraph.source.Origins;
import org.policygraph.source.Removal;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** Small documents written for the tests, with findings made by hand. */
public final class Sample {

  public static final Jurisdiction CENTRE =
      new Jurisdiction("000000", "中华人民共和国", Jurisdiction.Level.CENTRE, Optional.empty());
  public static final Jurisdiction CITY =
      new Jurisdiction("990100", "丙市", Jurisdiction.Level.CITY, Optional.of("990000"));

  private static final String BODY =
      "一、奖励\n1.加强奖励。各区应当把𠮷祥街道优秀比例提高至20%。\n2.各区应当把𠮷祥街道优秀比例提高至20%。\n";

  private Sample() {}

  /** A city's opinion that is based on a central one and repeals an older one of its own. */
  public static Version city(String file, Optional<String> number) {
    String head = "丙办发〔2031〕7号\n丙市关于乙事的意见\n根据《关于乙事的意见》（中办发〔2030〕1号），废止《丁办法》。\n";
    Text text = text(file, head + BODY);
    Span cited = at(text, "《关于乙事的意见》", 0);
    Span repealed = at(text, "《丁办法》", 0);
    return version(
        text,
        "丙市关于乙事的意见",
        number,
        CITY,
        List.of(
            new Reference(
                Reference.Kind.IMPLEMENTS,
                "关于乙事的意见",
                "关于乙事的意见",
                Optional.of("中办发〔2030〕1号"),
                Optional.empty(),
                Optional.of(CENTRE),
                cited),
            new Reference(
                Reference.Kind.REPEALS,
                "丁办法",
                "丁办法",
                Optional.empty(),
                Optional.of("丙市"),
                Optional.of(CITY),
                repealed)));
  }

  /** The central opinion, whose own file states no number. */
  public static Version centre(String file) {
    return version(text(file, "关于乙事的意见\n" + BODY), "关于乙事的意见", Optional.empty(), CENTRE, List.of());
  }

  /** The central opinion as a news page prints it: another file of the same work. */
  public static Version news(String file) {
    Version whole =
        version(
            text(file, "新华社电 现全文如下。\n关于乙事的意见\n" + BODY),
            "关于乙事的意见",
            Optional.empty(),
            CENTRE,
            List.of());
    Outline outline = whole.outline();
    Gap gap = new Gap(Gap.Kind.MISSING, new Span(5, 5), List.of("一·3"), "Item 3 is missing.");
    return new Version(
        new Outline(
            outline.text(), outline.identity(), outline.provisions(), List.of(gap), List.of()),
        whole.measures());
  }

  private static Version version(
      Text text,
      String title,
      Optional<String> number,
      Jurisdiction home,
      List<Reference> references) {
    Identity identity =
        new Identity(
            new Reading<>(title, Certainty.STATED, Optional.empty()),
            Optional.of("意见"),
            number.map(n -> new Reading<>(n, Certainty.STATED, Optional.empty())),
            List.of(new Reading<>(home.name(), Certainty.STATED, Optional.empty())),
            List.of(),
            Optional.of(
                new Reading<>(LocalDate.of(2031, 8, 10), Certainty.GUESSED, Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            new Reading<>(home, Certainty.GUESSED, Optional.empty()),
            references);
    Provision first = item(text, "一·1", "1", "1.加强");
    Provision second = item(text, "一·2", "2", "2.各区");
    int start = text.plain().indexOf("一、奖励");
    Provision section =
        new Provision(
            "一",
            "一",
            "一",
            Provision.Kind.SECTION,
            Provision.Scope.OPERATIVE,
            Optional.of(at(text, "奖励", 0)),
            new Span(start, second.span().end()),
            List.of(),
            List.of(first, second));
    Outline outline = new Outline(text, identity, List.of(section), List.of(), List.of());
    return new Version(
        outline,
        List.of(
            measure(text, first, "加强奖励", "奖励", List.of(), List.of()),
            raise(text, first, 0),
            raise(text, second, 1)));
  }

  private static Measure raise(Text text, Provision provision, int nth) {
    Quantity share =
        new Quantity(
            Optional.of(new BigDecimal("20.0")),
            Optional.of(new BigDecimal("20")),
            "%",
            "=",
            "优秀比例");
    return measure(
        text,
        provision,
        "各区应当把𠮷祥街道优秀比例提高至20%",
        "优秀比例",
        List.of(
            new Actor(Role.RESPONSIBLE, "各区", at(text, "各区", nth), true, "subject"),
            new Actor(Role.TARGET, "𠮷祥街道", at(text, "𠮷祥街道", nth), false, "implied")),
        List.of(
            new Criterion(
                Criterion.Type.QUANTITY,
                at(text, "提高至20%", nth),
                List.of(share, share),
                List.of(),
                "number")));
  }

  private static Measure measure(
      Text text,
      Provision provision,
      String quote,
      String object,
      List<Actor> actors,
      List<Criterion> criteria) {
    int at = text.plain().indexOf(quote, provision.span().start());
    Span span = new Span(at, at + quote.length());
    Span verb = new Span(at, at + 2);
    int bears = text.plain().indexOf(object, at);
    return new Measure(
        provision,
        span,
        List.of(verb),
        Optional.of(new Span(bears, bears + object.length())),
        Modality.OBLIGATION,
        List.of(sorting("topic", "care"), sorting("instrument", "inducement")),
        actors,
        criteria,
        "predicate",
        List.of("应当"),
        0.87654);
  }

  private static Sorting sorting(String scheme, String id) {
    return new Sorting(scheme, id, Vocabulary.concept(scheme, id).getURI(), List.of("奖励"));
  }

  private static Provision item(Text text, String label, String number, String start) {
    int at = text.plain().indexOf(start);
    int end = text.plain().indexOf('\n', at);
    return new Provision(
        label,
        number,
        number,
        Provision.Kind.ITEM,
        Provision.Scope.OPERATIVE,
        Optional.empty(),
        new Span(at, end),
        List.of(),
        List.of());
  }

  private static Span at(Text text, String words, int nth) {
    int at = text.plain().indexOf(words);
    for (int i = 0; i < nth; i++) {
      at = text.plain().indexOf(words, at + 1);
    }
    return new Span(at, at + words.length());
  }

  /** A text of which clean-up has removed a page number at its beginning and one at its end. */
  static Text text(String file, String plain) {
    String raw = "- 1 -\n" + plain + "- 2 -";
    List<Removal> removals =
        List.of(
            new Removal(0, 6, "page-number"),
            new Removal(6 + plain.length(), raw.length(), "page-number"));
    return new Text(
        "some/folder/" + file,
        Digest.sha256(raw + file),
        "text/plain",
        raw,
        plain,
        Origins.of(raw.length(), removals),
        removals,
        List.of(new Loss("page-without-text", new Span(3, 3), "page 2 has no text")));
  }
}

package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.language.Expression;
import org.policygraph.language.Expressions;
import org.policygraph.language.Expressions.Sought;
import org.policygraph.language.Found;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Quantities;
import org.policygraph.language.Quantity;
import org.policygraph.language.Time;
import org.policygraph.language.Times;
import org.policygraph.source.Span;

/**
 * The quantities and times of an act, each with as much of its words as makes it understandable.
 */
final class MeasurementFinder {

  private static final int FEW = 10;

  /** How many characters at most say from which day a time runs; patterns of it allow no more. */
  private static final int LONGEST_START = 44;

  /** How far before an amount it may be told that several stand together, in characters. */
  private static final int NEAR = 12;

  private final Quantities quantities = new Quantities();
  private final Times times = new Times();
  private final Lexicon criteria = Lexicon.load("criteria");
  private final Lexicon measured = Lexicon.load("measurements");
  private final Pattern start = measured.pattern("start");
  private final Pattern ahead = measured.pattern("ahead");
  private final Pattern event = measured.pattern("event");
  private final Pattern amount = measured.pattern("amount");
  private final Pattern amountBound = measured.pattern("amount-bound");
  private final Expression each = measured.expression("each");
  private final Expressions unvalued =
      measured.expressions("before", "unvalued-time", "unvalued-bound");
  private final Pattern small = measured.pattern("small");
  private final Shares shares = new Shares();
  private final Pattern bound = measured.pattern("bound");
  private final Pattern bare = measured.pattern("no-time");

  List<Criterion> of(Act act, ActWords words, String plain) {
    String text = act.quote().in(plain);
    List<Found<Time>> read = times.in(text);
    Sought sought = unvalued.in(text);
    List<Criterion> found = new ArrayList<>(times(act, words, plain, read, sought));
    once(words, found);
    List<Criterion> amounts = quantities(act, words, plain, read, sought);
    found.removeIf(time -> amounts.stream().anyMatch(a -> compares(a, time, plain)));
    found.addAll(amounts);
    return found;
  }

  /** Whether a time is no more than what an amount is compared with: 较2020年下降16%. */
  private boolean compares(Criterion amount, Criterion time, String plain) {
    return amount.quote().contains(time.quote())
        && measured.prefix("comparing", amount.quote().in(plain)).isPresent();
  }

  // ---- times

  private List<Criterion> times(
      Act act, ActWords words, String plain, List<Found<Time>> read, Sought sought) {
    Span quote = act.quote();
    String text = quote.in(plain);
    List<Criterion> found = new ArrayList<>();
    for (Found<Time> time : read) {
      Span span = moved(time.span(), quote.start());
      Optional<Span> sum = amount(time, text);
      if (sum.isPresent()) {
        Span whole = moved(sum.get(), quote.start());
        found.add(new Criterion(Criterion.Type.QUANTITY, whole, List.of(), List.of(), "amount"));
      } else if (counts(time, text)) {
        merge(found, widened(span, time.value(), quote, plain), time.value());
      }
    }
    List<MatchResult> before =
        sought.all("before").stream()
            .filter(m -> !stage(m) && words.ends(quote.start() + m.end()))
            .toList();
    unvalued(before, Criterion.Type.TIME, "before", quote, found);
    unvalued(sought.all("unvalued-time"), Criterion.Type.TIME, "spell", quote, found);
    return found;
  }

  /** 税前, 贷前: whether what ends like a time is a term of trade. */
  private boolean stage(MatchResult match) {
    return measured.suffix("stage", match.group()).isPresent()
        && measured.suffix("moment", match.group()).isEmpty();
  }

  /** 应当一次性告知: whether an act is done once and for all; not 给予一次性补贴. */
  private void once(ActWords w, List<Criterion> found) {
    for (int i = w.quote().from(); i < w.quote().to(); i++) {
      if (measured.has("once", w.text(i))) {
        int verb = measured.has("wholly", w.text(i + 1)) ? i + 2 : i + 1;
        boolean given =
            IntStream.range(w.clause(i).from(), i)
                .anyMatch(k -> measured.has("granting", w.text(k)));
        if (w.actions().get(verb) && !given) {
          found.add(
              new Criterion(Criterion.Type.TIME, w.span(i, i + 1), List.of(), List.of(), "once"));
        }
      }
    }
  }

  /** Adds times and bounds that no number gives a value. */
  private static void unvalued(
      List<MatchResult> matches,
      Criterion.Type type,
      String rule,
      Span quote,
      List<Criterion> found) {
    for (MatchResult match : matches) {
      Span span = moved(new Span(match.start(), match.end()), quote.start());
      if (found.stream().noneMatch(c -> c.quote().overlaps(span))) {
        found.add(new Criterion(type, span, List.of(), List.of(), rule));
      }
    }
  }

  /** 不少于三天需求量: an amount that a duration measures, with the bound before it. */
  private Optional<Span> amount(Found<Time> time, String text) {
    if (measured.suffix("term-end", time.span().in(text)).isPresent()) {
      return Optional.empty(); // 在1年内完成合同用量
    }
    Matcher behind = amount.matcher(text).region(time.span().end(), text.length());
    if (time.value().kind() != Time.Kind.DURATION || !behind.lookingAt()) {
      return Optional.empty();
    }
    Matcher limit = amountBound.matcher(text.substring(0, time.span().start()));
    return Optional.of(new Span(limit.find() ? limit.start() : time.span().start(), behind.end()));
  }

  /** A year alone names a plan or a version; it is a time only with a word of bounds. */
  private boolean counts(Found<Time> time, String text) {
    return !bare.matcher(text).region(time.span().start(), text.length()).lookingAt();
  }

  private static void merge(List<Criterion> found, Span span, Time value) {
    int last = found.size() - 1;
    boolean joins = last >= 0 && found.get(last).quote().end() >= span.start();
    List<Time> values = new ArrayList<>(joins ? found.get(last).times() : List.of());
    values.add(value);
    Span whole = joins ? found.get(last).quote().union(span) : span;
    Criterion merged =
        new Criterion(Criterion.Type.TIME, whole, List.of(), List.copyOf(values), "time");
    if (joins) {
      found.set(last, merged);
    } else {
      found.add(merged);
    }
  }

  /**
   * With the day from which it runs, 自受理之日起 before 20日内, or with what it runs before, 在施工 and 前
   * around 十日.
   */
  private Span widened(Span span, Time value, Span quote, String plain) {
    Matcher behind = ahead.matcher(plain).region(span.end(), quote.end());
    boolean early = value.kind() == Time.Kind.DURATION && behind.lookingAt();
    Matcher before =
        (early ? event : start).matcher(new Span(quote.start(), span.start()).in(plain));
    before.useTransparentBounds(true).useAnchoringBounds(false);
    int length = span.start() - quote.start();
    before.region(Math.max(0, length - LONGEST_START), length);
    int from = before.find() ? quote.start() + before.start() : span.start();
    return new Span(from, early ? behind.end() : span.end());
  }

  // ---- quantities

  private List<Criterion> quantities(
      Act act, ActWords words, String plain, List<Found<Time>> read, Sought sought) {
    Span quote = act.quote();
    String text = quote.in(plain);
    List<Criterion> found = new ArrayList<>();
    for (Found<Quantity> quantity : quantities.in(text, read)) {
      if (!sorts(quantity, text)) {
        Span span = moved(quantity.span(), quote.start());
        boolean ratio = criteria.has("ratio-unit", quantity.value().unit());
        Span wide = ratio ? shares.whole(words, span, plain) : span;
        String of = ratio ? subject(words, span) : counted(words, span);
        boolean bounded = bound.matcher(span.in(plain)).lookingAt();
        Quantity value = of(quantity.value(), of);
        bounded(found, bounded ? span : wide, value, plain);
      }
    }
    unvalued(sought.all("unvalued-bound"), Criterion.Type.QUANTITY, "bound", quote, found);
    return found;
  }

  /** Adds a quantity, to the one before it if both bound the same: 大于等于1米、小于2米. */
  private void bounded(List<Criterion> found, Span span, Quantity value, String plain) {
    int last = found.size() - 1;
    List<Quantity> values = new ArrayList<>();
    Span whole = span;
    if (last >= 0 && closes(found.get(last), span, value, plain)) {
      values.addAll(found.get(last).quantities());
      whole = found.remove(last).quote().union(span);
    }
    values.add(value);
    found.add(
        new Criterion(Criterion.Type.QUANTITY, whole, List.copyOf(values), List.of(), "quantity"));
  }

  /** Whether a quantity is the upper bound to the lower one just before it. */
  private boolean closes(Criterion lower, Span span, Quantity upper, String plain) {
    int gap = span.start() - lower.quote().end();
    boolean joined =
        gap == 1 && criteria.has("joint", plain.substring(span.start() - 1, span.start()));
    boolean single =
        lower.quantities().size() == 1 && lower.quantities().get(0).unit().equals(upper.unit());
    boolean bounds = single && upper.min().isEmpty() && lower.quantities().get(0).max().isEmpty();
    boolean each = lower.quantities().size() > 0 && each(lower, plain);
    return joined && (bounds || each);
  }

  /** Whether several amounts, each of another thing, are told as one: 分别给予50万元、30万元. */
  private boolean each(Criterion first, String plain) {
    int from = Math.max(0, first.quote().start() - NEAR);
    return each.isIn(plain.substring(from, first.quote().end()));
  }

  private static Quantity of(Quantity q, String of) {
    return new Quantity(q.min(), q.max(), q.unit(), q.comparator(), of);
  }

  /** The nouns behind a number, 干部 in 5名左右优秀干部; if there are none, those before it. */
  private String counted(ActWords words, Span number) {
    int from = words.range(number).to();
    from += words.criterion("of", from) ? 1 : 0;
    int to = from;
    while (to < words.quote().to() && to - from < FEW / 2 && names(words.tag(to))) {
      to++;
    }
    to += to == from && measured.has("grant", words.text(to)) ? 1 : 0;
    return to == from ? subject(words, number) : words.text(from, to);
  }

  /** The nouns that a ratio or an amount is of: 比例 in 比例提高至20%. */
  private String subject(ActWords words, Span number) {
    int first = words.quote().from();
    int to = words.range(number).from();
    while (to > first && words.criterion("change", to - 1)) {
      to--;
    }
    int from = to;
    while (from > first && to - from < FEW / 2 && names(words.tag(from - 1))) {
      from--;
    }
    return words.text(from, to);
  }

  private static boolean names(String tag) {
    return Shares.noun(tag) || tag.startsWith("a") || tag.startsWith("b");
  }

  /** Whether a small number in Chinese figures counts sorts and not things: 三项制度. */
  private boolean sorts(Found<Quantity> quantity, String text) {
    Quantity value = quantity.value();
    return value.comparator().equals("=")
        && criteria.has("sorting", value.unit())
        && value.min().filter(v -> v.intValue() <= FEW).isPresent()
        && small.matcher(quantity.span().in(text)).lookingAt();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}

package org.policygraph.language;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Written numbers: Arabic, Chinese and mixed figures, read by {@code digits.tsv}. */
final class Numbers {

  private static final String POINT = "point";
  private static final String KILO = "kilo";
  private static final String NEGATIVE = "negative";
  private static final String BEFORE_NEGATIVE = "before-negative";
  private static final Set<String> NO_FIGURES = Set.of(POINT, KILO, NEGATIVE, BEFORE_NEGATIVE);
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String TIMES = "[×xX*]";
  private static final Pattern POWER =
      Pattern.compile("(?:(.+)" + TIMES + ")?10(?:\\^([0-9]{1,2})|([" + RAISED + "]{1,2}))(.*)");
  private static final Pattern SEPARATOR = Pattern.compile("[,\uff0c]");

  private final Map<Character, BigDecimal> values = new HashMap<>();
  private final String kilo;
  private final String points;
  private final String blurs;

  /** What makes a number negative, where it is no dash. */
  private final String negative;

  private final Pattern sign;

  Numbers() {
    Lexicon digits = Lexicon.load("digits");
    for (String concept : digits.concepts()) {
      if (!NO_FIGURES.contains(concept)) {
        digits.words(concept).forEach(w -> values.put(w.charAt(0), new BigDecimal(concept)));
      }
    }
    points = String.join("", digits.words(POINT));
    kilo =
        "(?!["
            + String.join("", digits.words("1000"))
            + "]["
            + String.join("", digits.words(KILO))
            + "])";
    blurs = String.join("", Lexicon.load("comparators").words("about-inside"));
    String signs = "(?:" + String.join("|", digits.words(NEGATIVE)) + ")";
    String before = String.join("", digits.words(BEFORE_NEGATIVE));
    negative = "(?:(?<=^|[" + before + "])" + signs + ")";
    sign = Pattern.compile(signs);
  }

  /**
   * A regular expression for a number in Arabic or Chinese figures, or both: {@code 3万}; it may be
   * negative.
   */
  String pattern() {
    String places = "(?:" + kilo + "[" + figures(10, Long.MAX_VALUE) + "])";
    String separated = "[0-9\uff10-\uff19]{1,3}(?:[,\uff0c][0-9]{3})+(?:\\.[0-9]+)?";
    String plain = "[0-9\uff10-\uff19]+(?:[.\uff0e][0-9\uff10-\uff19]+)?";
    String arabic = "(?:" + power(plain) + "|" + separated + "|" + plain + ")";
    String blur = "[" + blurs + "]?";
    String mixed = arabic + blur + places + "*" + blur + "(?:" + arabic + places + "+)*";
    return "(?:" + negative + "?(?:(?<![0-9.])" + mixed + "|" + chinese() + "))";
  }

  /** A regular expression for a power of ten, and so many of it: 10⁴, 1.5×10⁶, 2×10^3. */
  private static String power(String figures) {
    return "(?:" + figures + TIMES + ")?10(?:[" + RAISED + "]+|\\^[0-9]+)";
  }

  /** The characters that a number may begin with. */
  BitSet beginnings() {
    BitSet beginnings = new BitSet();
    values.keySet().forEach(beginnings::set);
    Lexicon.load("digits").words(NEGATIVE).forEach(mark -> beginnings.set(mark.charAt(0)));
    return beginnings;
  }

  /** A regular expression for a number in Chinese figures. */
  String chinese() {
    String ones = figures(0, 9).replaceAll("[0-9\uff10-\uff19]", "");
    String all = "(?:" + kilo + "[" + ones + figures(10, Long.MAX_VALUE) + "])";
    String point = points.replaceAll("[.\uff0e]", "");
    String blur = "[" + blurs + "]?";
    String whole = all + "+(?:[" + point + "][" + ones + "]+)?";
    return "(?:" + whole + blur + all + "*" + blur + ")";
  }

  private String figures(long from, long to) {
    StringBuilder found = new StringBuilder();
    values.entrySet().stream()
        .filter(v -> v.getValue().longValue() >= from && v.getValue().longValue() <= to)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(found::append);
    return found.toString();
  }

  /** Whether a written number is blurred from within: 30余, 十几. */
  boolean blurred(String written) {
    return written.chars().anyMatch(c -> blurs.indexOf(c) >= 0);
  }

  /** The value of a written number, or nothing if it is not one. */
  Optional<BigDecimal> value(String written) {
    Matcher negated = sign.matcher(written);
    if (negated.lookingAt()) {
      return value(written.substring(negated.end())).map(BigDecimal::negate);
    }
    Matcher power = POWER.matcher(written);
    return power.matches() ? power(power) : level(written);
  }

  /** So many times a power of ten, of the place that stands behind it: 2×10²万. */
  private Optional<BigDecimal> power(Matcher power) {
    StringBuilder exponent = new StringBuilder();
    Objects.requireNonNullElse(power.group(2), Objects.requireNonNullElse(power.group(3), ""))
        .chars()
        .map(c -> RAISED.indexOf(c) < 0 ? c : '0' + RAISED.indexOf(c))
        .forEach(c -> exponent.append((char) c));
    int places = Integer.parseInt(exponent.toString());
    Optional<BigDecimal> behind = level("1" + power.group(4));
    return level(Objects.requireNonNullElse(power.group(1), "1"))
        .flatMap(times -> behind.map(place -> times.scaleByPowerOfTen(places).multiply(place)))
        .map(value -> value.scale() < 0 ? value.setScale(0) : value);
  }

  private Optional<BigDecimal> level(String written) {
    StringBuilder clean = new StringBuilder();
    for (char c : SEPARATOR.matcher(written).replaceAll("").toCharArray()) {
      if (blurs.indexOf(c) < 0) {
        clean.append(c);
      }
    }
    return clean.isEmpty() ? Optional.empty() : read(clean.toString());
  }

  /** Reads 三千五百万, 3.5万, 二〇二五, 一千零五: figures, the places they fill, and 万 and 亿. */
  private Optional<BigDecimal> read(String written) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    int from = 0;
    for (int i = 0; i < written.length(); i++) {
      BigDecimal place = values.getOrDefault(written.charAt(i), BigDecimal.ZERO);
      if (place.compareTo(BigDecimal.TEN) < 0) {
        continue;
      }
      Optional<BigDecimal> figure = figures(written.substring(from, i));
      boolean alone = section.signum() == 0 && total.signum() == 0;
      BigDecimal times =
          figure.orElse(place.longValue() < 10_000 || alone ? BigDecimal.ONE : BigDecimal.ZERO);
      if (place.longValue() < 10_000) {
        section = section.add(times.multiply(place));
      } else {
        BigDecimal sum = section.add(figure.isPresent() || alone ? times : BigDecimal.ZERO);
        boolean whole = place.longValue() > 10_000;
        total = whole ? total.add(sum).multiply(place) : total.add(sum.multiply(place));
        section = BigDecimal.ZERO;
      }
      from = i + 1;
    }
    String rest = written.substring(from);
    Optional<BigDecimal> last = figures(rest);
    if (!rest.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = total.add(section).add(last.orElse(BigDecimal.ZERO)).stripTrailingZeros();
    return Optional.of(sum.scale() < 0 ? sum.setScale(0) : sum);
  }

  /** Figures without places: 25, 3.5, 二〇二五, 零五; nothing if there are none. */
  private Optional<BigDecimal> figures(String written) {
    StringBuilder decimal = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (points.indexOf(c) >= 0) {
        decimal.append('.');
      } else if (values.containsKey(c)) {
        decimal.append(values.get(c));
      } else {
        return Optional.empty();
      }
    }
    boolean number = decimal.toString().matches("[0-9]+(\\.[0-9]+)?");
    return number ? Optional.of(new BigDecimal(decimal.toString())) : Optional.empty();
  }

  /** The place that the last figures of a number fill, 1 if none: 10万 fills 10000. */
  BigDecimal place(String written) {
    BigDecimal last = values.getOrDefault(written.charAt(written.length() - 1), BigDecimal.ONE);
    return last.compareTo(BigDecimal.TEN) > 0 ? last : BigDecimal.ONE;
  }

  /** The values of figures written side by side: 两三 is 2 and 3. */
  List<BigDecimal> each(String pair) {
    return pair.chars().mapToObj(c -> values.getOrDefault((char) c, BigDecimal.ZERO)).toList();
  }
}

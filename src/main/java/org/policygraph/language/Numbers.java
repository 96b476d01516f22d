package org.policygraph.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final String TIMES = "times";
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final Set<String> NO_FIGURES =
      Set.of(POINT, KILO, NEGATIVE, BEFORE_NEGATIVE, TIMES);

  /** A power of ten: 10\u2074, 10^4. */
  private static final String POWER = "10(?:[" + RAISED + "]{1,2}|\\^[0-9]{1,2})";

  private static final Pattern RAISED_TEN = Pattern.compile(POWER + "$");
  private static final Pattern SEPARATOR = Pattern.compile("[,\uff0c]");

  private final Map<Character, BigDecimal> values = new HashMap<>();
  private final String kilo;
  private final String points;
  private final String blurs;

  /**
   * What makes a number negative, and before a mark that does the characters where it is no dash.
   */
  private final String negative;

  private final Pattern leading;

  /** Stands between a number and the power of ten that it is multiplied by. */
  private final String times;

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
    negative =
        "(?:(?<=^|["
            + String.join("", digits.words(BEFORE_NEGATIVE))
            + "])(?:"
            + String.join("|", digits.words(NEGATIVE))
            + "))";
    leading = Pattern.compile(String.join("|", digits.words(NEGATIVE)));
    times = "[" + String.join("", digits.words(TIMES)) + "]";
  }

  /**
   * A regular expression for a number in Arabic or Chinese figures, or both: {@code 3万}; it may be
   * negative, and in powers of ten.
   */
  String pattern() {
    String places = "(?:" + kilo + "[" + figures(10, Long.MAX_VALUE) + "])";
    String separated = "[0-9\uff10-\uff19]{1,3}(?:[,\uff0c][0-9]{3})+(?:\\.[0-9]+)?";
    String plain = "[0-9\uff10-\uff19]+(?:[.\uff0e][0-9\uff10-\uff19]+)?";
    String arabic = "(?:" + separated + "|" + plain + ")";
    String blur = "[" + blurs + "]?";
    String mixed = arabic + blur + places + "*" + blur + "(?:" + arabic + places + "+)*";
    String power = "(?:(?<![0-9.])(?:" + arabic + times + ")?" + POWER + ")";
    return "(?:" + negative + "?(?:" + power + "|(?<![0-9.])" + mixed + "|" + chinese() + "))";
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
    Matcher sign = leading.matcher(written);
    if (sign.lookingAt()) {
      return value(written.substring(sign.end())).map(BigDecimal::negate);
    }
    Matcher power = RAISED_TEN.matcher(written);
    if (power.find()) {
      String factor = written.substring(0, Math.max(0, power.start() - 1));
      BigDecimal ten = BigDecimal.TEN.pow(exponent(power.group()));
      return factor.isEmpty() ? Optional.of(ten) : value(factor).map(f -> plain(f.multiply(ten)));
    }
    StringBuilder clean = new StringBuilder();
    for (char c : SEPARATOR.matcher(written).replaceAll("").toCharArray()) {
      if (blurs.indexOf(c) < 0) {
        clean.append(c);
      }
    }
    return clean.isEmpty() ? Optional.empty() : read(clean.toString());
  }

  /** How often ten is taken in a power of ten. */
  private static int exponent(String power) {
    int exponent = 0;
    for (char c : power.substring(power.startsWith("10^") ? 3 : 2).toCharArray()) {
      int raised = RAISED.indexOf(c);
      exponent = 10 * exponent + (raised >= 0 ? raised : c - '0');
    }
    return exponent;
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
    return Optional.of(plain(total.add(section).add(last.orElse(BigDecimal.ZERO))));
  }

  /** A number without zeros at the end of its fraction. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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

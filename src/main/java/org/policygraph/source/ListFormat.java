package org.policygraph.source;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a list of a word processor prints its numbers, by the names of ISO/IEC 29500-1, 17.18.59
 * ({@code ST_NumberFormat}).
 */
final class ListFormat {

  static final String DECIMAL = "decimal";
  static final String BULLET = "bullet";
  static final String NONE = "none";
  static final String CIRCLED = "decimalEnclosedCircle";

  private static final Patterns TABLE = Patterns.load("list-formats");
  private static final String FIGURES = TABLE.marks("figures");

  /** Figures with the units that they are counted in, from ten. */
  private enum Counting {
    PLAIN("counting"),
    LEGAL("legal");

    private final String figures;
    private final String units;

    Counting(String name) {
      figures = TABLE.marks(name + "-figures");
      units = TABLE.marks(name + "-units");
    }
  }

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Formats that print one sign for each number, as far as they go. */
  private static final Map<String, String> SIGNS =
      TABLE.rows().stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

  private ListFormat() {}

  /** A number as a format prints it; in Arabic digits where the format is of no use here. */
  static String of(int number, String format) {
    String signs = SIGNS.getOrDefault(format, "");
    if (number >= 1 && number <= signs.length()) {
      return signs.substring(number - 1, number);
    }
    return switch (format) {
      case BULLET, NONE -> "";
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "chineseCounting", "taiwaneseCounting" ->
          number < 100 ? counted(number, Counting.PLAIN) : digits(number);
      case "chineseCountingThousand",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "koreanCounting" ->
          counted(number, Counting.PLAIN);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital2" ->
          digits(number);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, Counting.LEGAL);
      case "numberInDash" -> "- " + number + " -";
      default -> Integer.toString(number);
    };
  }

  private static String digits(int number) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> digits.append(FIGURES.charAt(digit - '0')));
    return digits.toString();
  }

  /** A number below ten thousand as it is counted: 一百零一, 十二. */
  private static String counted(int number, Counting counting) {
    if (number <= 0 || number > 9999) {
      return Integer.toString(number);
    }
    String figures = counting.figures;
    StringBuilder counted = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = !counted.isEmpty();
        continue;
      }
      counted.append(gap ? figures.substring(0, 1) : "");
      boolean ten = place == 1 && digit == 1 && counted.isEmpty();
      counted.append(ten ? "" : figures.substring(digit, digit + 1));
      counted.append(place > 0 ? counting.units.substring(place - 1, place) : "");
      gap = false;
    }
    return counted.toString();
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN[i] && number < 4000; rest -= ROMAN[i]) {
        roman.append(ROMANS[i]);
      }
    }
    return roman.isEmpty() ? Integer.toString(number) : roman.toString();
  }
}

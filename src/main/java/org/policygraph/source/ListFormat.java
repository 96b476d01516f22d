package org.policygraph.source;

import java.util.Locale;
import java.util.Map;

/**
 * How a list of a word processor prints its numbers, by the names of ISO/IEC 29500-1, 17.18.59
 * ({@code ST_NumberFormat}).
 */
final class ListFormat {

  static final String DECIMAL = "decimal";
  static final String BULLET = "bullet";
  static final String NONE = "none";
  static final String CIRCLED = "decimalEnclosedCircle";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] UNITS = {"", "十", "百", "千"};
  private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Formats that print one sign for each number, as far as they go. */
  private static final Map<String, String> SIGNS =
      Map.of(
          CIRCLED,
          "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
          "decimalEnclosedCircleChinese",
          "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
          "decimalEnclosedParen",
          "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
          "decimalEnclosedFullstop",
          "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
          "ideographEnclosedCircle",
          "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
          "ideographTraditional",
          "甲乙丙丁戊己庚辛壬癸",
          "ideographZodiac",
          "子丑寅卯辰巳午未申酉戌亥",
          "upperLetter",
          "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
          "lowerLetter",
          "abcdefghijklmnopqrstuvwxyz");

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
          number < 100 ? counted(number, DIGITS, UNITS) : digits(number);
      case "chineseCountingThousand",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "koreanCounting" ->
          counted(number, DIGITS, UNITS).replace('〇', '零');
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital2" ->
          digits(number);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, LEGAL, LEGAL_UNITS);
      case "numberInDash" -> "- " + number + " -";
      default -> Integer.toString(number);
    };
  }

  private static String digits(int number) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
    return digits.toString();
  }

  /** A number below ten thousand as it is counted: 一百零一, 十二. */
  private static String counted(int number, String digits, String[] units) {
    if (number <= 0 || number > 9999) {
      return Integer.toString(number);
    }
    StringBuilder counted = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = !counted.isEmpty();
        continue;
      }
      counted.append(gap ? digits.substring(0, 1) : "");
      boolean ten = place == 1 && digit == 1 && counted.isEmpty();
      counted.append(ten ? "" : digits.substring(digit, digit + 1)).append(units[place]);
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

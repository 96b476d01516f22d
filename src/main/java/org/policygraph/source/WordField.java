package org.policygraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a field of a Word file prints without a result of its own (ISO/IEC 29500-1, 17.16): the
 * formulas of {@code EQ}, by which many a number in a circle is made (带圈字符).
 */
final class WordField {

  static final String FORMULA = "a formula that is kept as a picture is not read";

  private static final Pattern EQUATION = Pattern.compile("(?i)^\\s*EQ\\b(.*)$", Pattern.DOTALL);
  private static final Pattern CIRCLED =
      Pattern.compile("(?i)\\\\o\\s*\\\\ac\\s*\\(\\s*[○〇◯О]\\s*[,，;]\\s*(\\d{1,2})\\s*\\)");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?i)\\\\o\\s*\\\\a[dcl]\\s*\\(\\s*\\\\s\\s*\\\\up\\s*[\\d.]+\\s*\\(([^()]*)\\)\\s*[,，;]([^()]*)\\)");
  private static final Pattern FRACTION =
      Pattern.compile("(?i)\\\\f\\s*\\(([^(),，;]+)[,，;]([^(),，;]+)\\)");
  private static final Pattern OBJECT =
      Pattern.compile("(?i)^\\s*EMBED\\s+(?:Equation|MathType).*");

  private WordField() {}

  /** What a field prints, by its code; nothing where its result says it. */
  static Optional<String> printed(String code) {
    Matcher equation = EQUATION.matcher(code);
    if (!equation.matches()) {
      return Optional.empty();
    }
    Matcher circled = CIRCLED.matcher(equation.group(1));
    if (circled.find()) {
      return Optional.of(ListFormat.of(Integer.parseInt(circled.group(1)), ListFormat.CIRCLED));
    }
    Matcher spoken = SPOKEN.matcher(equation.group(1));
    if (spoken.find()) {
      return Optional.of(spoken.group(2));
    }
    Matcher fraction = FRACTION.matcher(equation.group(1));
    return fraction.find()
        ? Optional.of(fraction.group(1).strip() + "/" + fraction.group(2).strip())
        : Optional.empty();
  }

  /** Whether a field prints a formula that cannot be told from its code. */
  static boolean isFormula(String code) {
    return (EQUATION.matcher(code).matches() && printed(code).isEmpty())
        || OBJECT.matcher(code).matches();
  }
}

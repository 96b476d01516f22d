package org.policygraph.server;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * A regular expression that is matched in a time in proportion to the text (RE2), with the flags of
 * XPath. It has neither look-around nor back-references, which no such matcher can have.
 */
final class LinearPattern {

  private static final int LONGEST = 2_000;

  private LinearPattern() {}

  /**
   * The pattern of constant arguments, made before the query runs; empty when one is a variable.
   *
   * @throws Fault 400 when the pattern is none, or is one of those that cannot be had
   */
  static Optional<Pattern> constant(List<Expr> arguments, int flags) {
    boolean constant =
        arguments.get(1).isConstant()
            && (arguments.size() <= flags || arguments.get(flags).isConstant());
    if (!constant) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          of(
              arguments.stream()
                  .map(a -> a.isConstant() ? a.getConstant() : NodeValue.nvEmptyString)
                  .toList(),
              flags));
    } catch (ExprEvalException e) {
      throw Fault.badRequest(String.valueOf(e.getMessage()));
    }
  }

  /** The pattern of evaluated arguments: the pattern is the second, flags has the given place. */
  static Pattern of(List<NodeValue> arguments, int flags) {
    String pattern = text(arguments.get(1));
    String letters = arguments.size() > flags ? text(arguments.get(flags)) : "";
    if (pattern.length() > LONGEST) {
      throw new ExprEvalException(
          "A regular expression may have " + LONGEST + " characters at most");
    }
    try {
      return compiled(pattern, letters);
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException(
          "The regular expression cannot be used (there is neither look-around nor back-reference): "
              + e.getMessage());
    }
  }

  /** The characters of a string literal, with or without a language. */
  static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("regex", value).getLiteralLexicalForm();
  }

  private static Pattern compiled(String pattern, String letters) {
    int flags = 0;
    String source = pattern;
    for (int i = 0; i < letters.length(); i++) {
      switch (letters.charAt(i)) {
        case 'i' -> flags |= Pattern.CASE_INSENSITIVE;
        case 's' -> flags |= Pattern.DOTALL;
        case 'm' -> flags |= Pattern.MULTILINE;
        case 'x' -> source = source.replaceAll("[\\t\\n\\r ]", "");
        case 'q' -> source = Pattern.quote(source);
        default ->
            throw new ExprEvalException("The flags of a regular expression are s, m, i, x, q");
      }
    }
    return Pattern.compile(source, flags);
  }
}

package org.policygraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** Typed literals in one canonical form each, so that equal values are equal bytes. */
final class Literals {

  private static final int PLACES = 4;
  private static final double SCALE = 10_000;

  /** What is no farther from a number of so many places is surely rounded to it. */
  private static final double CLEAR = .499;

  /** The least numbers, which come again and again. */
  private static final Literal[] SMALL = new Literal[1 << 8];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = typed(Integer.toString(i), XSDDatatype.XSDinteger);
    }
  }

  private static final Literal TRUE = typed("true", XSDDatatype.XSDboolean);
  private static final Literal FALSE = typed("false", XSDDatatype.XSDboolean);

  private Literals() {}

  /** An {@code xsd:integer}. */
  static Literal integer(long value) {
    return value >= 0 && value < SMALL.length
        ? SMALL[(int) value]
        : typed(Long.toString(value), XSDDatatype.XSDinteger);
  }

  /** An {@code xsd:decimal} without needless zeros, but with a point, as TDB2 gives it back. */
  static Literal decimal(BigDecimal value) {
    BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    BigDecimal pointed = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    return typed(pointed.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** An {@code xsd:decimal} of a share or score. */
  static Literal share(double value) {
    return decimal(rounded(value));
  }

  /** A share or score to as many places as are published. */
  static BigDecimal rounded(double value) {
    double scaled = value * SCALE;
    long near = Math.round(scaled);
    if (near < SCALE * SCALE && Math.abs(scaled - near) < CLEAR) {
      return BigDecimal.valueOf(near, PLACES);
    }
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
  }

  /** An {@code xsd:boolean}. */
  static Literal truth(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** An {@code xsd:date}. */
  static Literal date(LocalDate value) {
    return typed(value.toString(), XSDDatatype.XSDdate);
  }

  /** An {@code xsd:duration}. */
  static Literal duration(String iso) {
    return typed(iso, XSDDatatype.XSDduration);
  }

  private static Literal typed(String form, XSDDatatype type) {
    return ResourceFactory.createTypedLiteral(form, type);
  }
}

package org.policygraph.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text, normalised.
 *
 * @param min the least value, if there is one
 * @param max the greatest value, if there is one; equal to {@code min} for an exact or approximate
 *     value
 * @param unit unit as a word (名, 元, 天) or {@code %}; empty for a bare number; 万 and 亿 are
 *     multiplied out
 * @param comparator {@code =}, {@code ≥}, {@code ≤}, {@code ≈}, or {@code range}
 * @param of what is counted, as written; empty if the text does not say
 */
public record Quantity(
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    String unit,
    String comparator,
    String of) {}

package org.policygraph.source;

/**
 * A stretch of a text, end exclusive, in UTF-16 code units of {@link Text#plain()}, so that it fits
 * {@link String#substring(int, int)}. {@link Text#codePoints(Span)} gives the Unicode code points
 * that the graph publishes.
 *
 * @param start first code unit
 * @param end one past the last
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses a stretch that ends before it begins. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a stretch: " + start + ".." + end);
    }
  }

  /** How many code units it holds. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest stretch that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Its characters. */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

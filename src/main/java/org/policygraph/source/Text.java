package org.policygraph.source;

import java.util.List;

/**
 * One file's text, cleaned, that remembers where each of its characters stood in the file.
 *
 * <p>{@link #raw()} is the text as the format's reader gave it; {@link #plain()} is what is left
 * after the clean-up passes: one paragraph a line ({@code \n}), hard-wrapped lines joined, no white
 * space inside Chinese, no page numbers. Every code unit of {@code raw} is either the origin of one
 * of {@code plain} or inside exactly one {@link Removal}.
 *
 * @param file the file as the user named it
 * @param hash SHA-256 of the file's bytes, lower-case hexadecimal
 * @param mediaType the media type found, for example {@code text/plain}
 * @param raw the text before clean-up
 * @param plain the text after it
 * @param origin for each code unit of {@code plain}, the code unit of {@code raw} it came from,
 *     strictly rising
 * @param removals what was removed, in order of place, none overlapping another
 * @param losses what the reader knows to be missing
 */
public record Text(
    String file,
    String hash,
    String mediaType,
    String raw,
    String plain,
    Origins origin,
    List<Removal> removals,
    List<Loss> losses) {

  /** The characters of a stretch. */
  public String in(Span span) {
    return span.in(plain);
  }

  /** A stretch of {@link #plain()} counted in Unicode code points instead of UTF-16 code units. */
  public Span codePoints(Span span) {
    int start = plain.codePointCount(0, span.start());
    return new Span(start, start + plain.codePointCount(span.start(), span.end()));
  }

  /**
   * The stretch of {@link #raw()} from the first to the last character of a stretch of {@link
   * #plain()}, with whatever was removed in between.
   */
  public Span inRaw(Span span) {
    if (span.length() == 0) {
      int at = span.start() < origin.size() ? origin.of(span.start()) : raw.length();
      return new Span(at, at);
    }
    return new Span(origin.of(span.start()), origin.of(span.end() - 1) + 1);
  }
}

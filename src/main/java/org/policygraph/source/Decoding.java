package org.policygraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * Finds the encoding of a text and decodes it strictly: UTF-8, UTF-16 of either order, or GB18030
 * (which holds GBK and GB2312), with a byte-order mark or without.
 */
final class Decoding {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  private Decoding() {}

  /**
   * What bytes mean in an encoding.
   *
   * @param text their characters, as far as they mean something
   * @param whole whether all of them do
   */
  private record Decoded(String text, boolean whole) {

    static Decoded of(byte[] bytes, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(bytes.length / 2 + 2);
      CoderResult result = decoder.decode(in, out, true);
      while (result.isOverflow()) {
        out = CharBuffer.allocate(2 * out.capacity()).put(out.flip());
        result = decoder.decode(in, out, true);
      }
      if (!result.isError()) {
        decoder.flush(out);
      }
      return new Decoded(out.flip().toString(), !result.isError());
    }
  }

  /**
   * The characters of a text file, a byte-order mark among them if there is one.
   *
   * @throws ProblemException that names the line and column of the first bytes that mean nothing,
   *     or says that the file is no text at all
   */
  static String decode(Source source) {
    byte[] bytes = source.bytes();
    if (source.hasAt(0, "\u00ff\u00fe")) {
      return strict(source, StandardCharsets.UTF_16LE);
    }
    if (source.hasAt(0, "\u00fe\u00ff")) {
      return strict(source, StandardCharsets.UTF_16BE);
    }
    Optional<String> utf8 = tryStrict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && utf8.get().indexOf(0) < 0) {
      return utf8.get();
    }
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Optional<String> text = tryStrict(bytes, wide);
      if (text.isPresent() && Encodings.readsAsText(text.get())) {
        return text.get();
      }
    }
    if (utf8.isPresent()) {
      return utf8.get();
    }
    return strict(source, notUnicode(source));
  }

  /** The encoding of what is neither UTF-8 nor UTF-16 as a whole. */
  private static Charset notUnicode(Source source) {
    byte[] bytes = source.bytes();
    if (Encodings.isNearlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    if (Encodings.isMostlyGb(bytes)
        || tryStrict(bytes, GB18030).filter(Encodings::isTraditional).isPresent()) {
      return GB18030;
    }
    if (tryStrict(bytes, BIG5).filter(Encodings::readsAsText).isPresent()) {
      throw source.problem(
          "other-encoding",
          "the text is in Big5, which is not read",
          "Save it as UTF-8, for example with iconv -f BIG5 -t UTF-8");
    }
    if (Encodings.isMixture(bytes)) {
      return StandardCharsets.UTF_8;
    }
    throw PlainText.noDocument(source);
  }

  /**
   * The characters of a text in an encoding that the file itself names. What reads as UTF-8 is
   * UTF-8 though: pages are saved anew by programs that leave the name of the old encoding in them.
   */
  static String decode(Source source, Charset charset) {
    Optional<String> utf8 = tryStrict(source.bytes(), StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    boolean chinese = charset.name().toUpperCase(java.util.Locale.ROOT).startsWith("GB");
    return strict(source, chinese ? GB18030 : charset);
  }

  private static Optional<String> tryStrict(byte[] bytes, Charset charset) {
    Decoded decoded = Decoded.of(bytes, charset);
    return decoded.whole() ? Optional.of(decoded.text()) : Optional.empty();
  }

  private static String strict(Source source, Charset charset) {
    Decoded decoded = Decoded.of(source.bytes(), charset);
    if (decoded.whole()) {
      return decoded.text();
    }
    throw meaningless(source, decoded.text(), "the bytes here are no " + charset.name() + " text");
  }

  /**
   * The problem that a text has bytes that mean nothing.
   *
   * @param before the text before them
   * @param what what is there
   */
  static ProblemException meaningless(Source source, String before, String what) {
    int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
    int begin = before.lastIndexOf('\n') + 1;
    int column = 1 + before.codePointCount(begin, before.length());
    return new ProblemException(
        new Problem(
            "undecodable-bytes",
            new Place(source.name(), line, column),
            what,
            "Save the file as UTF-8, or fetch it again if it is damaged"));
  }
}

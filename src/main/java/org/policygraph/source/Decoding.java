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
  private static final char REPLACEMENT = '\ufffd';
  private static final int SAMPLE = 1 << 16;

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
      if (text.isPresent() && readsAsText(text.get())) {
        return text.get();
      }
    }
    if (utf8.isPresent()) {
      return utf8.get();
    }
    if (isMostlyGb(bytes) && !isNearlyUtf8(bytes)) {
      return strict(source, GB18030);
    }
    if (isNearlyUtf8(bytes)) {
      return strict(source, StandardCharsets.UTF_8);
    }
    throw PlainText.noDocument(source);
  }

  /** The characters of a text in an encoding that the file itself names. */
  static String decode(Source source, Charset charset) {
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
    throw undecodable(source, charset, decoded.text());
  }

  private static ProblemException undecodable(Source source, Charset charset, String before) {
    int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
    int begin = before.lastIndexOf('\n') + 1;
    int column = 1 + before.codePointCount(begin, before.length());
    return new ProblemException(
        new Problem(
            "undecodable-bytes",
            new Place(source.name(), line, column),
            "the bytes here are no " + charset.name() + " text",
            "Save the file as UTF-8, or fetch it again if it is damaged"));
  }

  /** Nearly all of a text is Chinese, ASCII or the punctuation of either. */
  private static boolean readsAsText(String text) {
    int good = 0;
    int size = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < size; i++) {
      char unit = text.charAt(i);
      boolean known =
          (unit >= '\u4e00' && unit <= '\u9fff')
              || (unit >= '\u3000' && unit <= '\u303f')
              || (unit >= '\uff00' && unit <= '\uff5e')
              || (unit >= '\u2010' && unit <= '\u2030')
              || Characters.isAscii(unit)
              || unit == ' '
              || unit == '\n'
              || unit == '\r'
              || unit == '\t';
      good += known ? 1 : 0;
    }
    return size > 0 && good * 20L >= size * 19L;
  }

  /** Two-byte characters are nearly all among the common ones and the punctuation of GB2312. */
  private static boolean isMostlyGb(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    int i = 0;
    while (i + 1 < Math.min(bytes.length, SAMPLE)) {
      int lead = bytes[i] & 0xff;
      if (lead < 0x80) {
        i++;
        continue;
      }
      int trail = bytes[i + 1] & 0xff;
      pairs++;
      boolean listed = (lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa9);
      common += listed && trail >= 0xa1 ? 1 : 0;
      i += 2;
    }
    return pairs > 0 && common * 100L >= pairs * 85L;
  }

  /** A text of UTF-8 with a few broken bytes, rather than one of another encoding. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.UTF_8);
    int broken = 0;
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == REPLACEMENT) {
        broken++;
      } else if (text.charAt(i) > 0x7f) {
        wide++;
      }
    }
    return broken * 3L < wide;
  }
}

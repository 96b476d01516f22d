package org.policygraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Takes an RTF file apart (<i>Rich Text Format Specification</i>, 1.9.1): braces, control words,
 * and the bytes of text between them.
 */
final class RtfWords {

  /** What a file is made of. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    BYTE,
    END
  }

  static final int NONE = Integer.MIN_VALUE;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number = NONE;

  RtfWords(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The control word that was read last, or the sign of a control symbol. */
  String word() {
    return word;
  }

  /** The number behind the control word, the byte, or {@link #NONE}. */
  int number() {
    return number;
  }

  boolean has(int unsaid) {
    return (number == NONE ? unsaid : number) != 0;
  }

  Kind next() {
    number = NONE;
    while (at < bytes.length) {
      int unit = bytes[at++] & 0xff;
      switch (unit) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // parts lines of the file, not of the text
        }
        default -> {
          number = unit;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  private Kind control() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    if (at == start) {
      return symbol();
    }
    word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    String written = new String(bytes, digits, at - digits, StandardCharsets.ISO_8859_1);
    number = DocxParts.number(written, NONE);
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin") && number > 0) {
      at = Math.min(bytes.length, at + number);
    }
    return Kind.WORD;
  }

  private Kind symbol() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    char sign = (char) (bytes[at++] & 0xff);
    if (sign == '\'') {
      String code =
          new String(bytes, at, Math.min(2, bytes.length - at), StandardCharsets.US_ASCII);
      at += code.length();
      number = DocxParts.number(code, 16, '?');
      return Kind.BYTE;
    }
    if (sign == '\\' || sign == '{' || sign == '}') {
      number = sign;
      return Kind.BYTE;
    }
    word = sign == '\r' || sign == '\n' ? "par" : String.valueOf(sign);
    return Kind.WORD;
  }

  private static boolean isLetter(byte unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  /** The encoding of a font that says which set of characters it has; another where it does not. */
  static Charset charset(int set, Charset otherwise) {
    return switch (set) {
      case 128 -> Encodings.named("windows-31j", otherwise);
      case 129 -> Encodings.named("x-windows-949", otherwise);
      case 134 -> Encodings.named("GB18030", otherwise);
      case 136 -> Encodings.named("Big5", otherwise);
      case 161 -> Encodings.named("windows-1253", otherwise);
      case 204 -> Encodings.named("windows-1251", otherwise);
      case 238 -> Encodings.named("windows-1250", otherwise);
      default -> otherwise;
    };
  }

  /** The encoding that a code page of Windows is. */
  static Charset page(int page, Charset otherwise) {
    return switch (page) {
      case 936 -> Encodings.named("GB18030", otherwise);
      case 950 -> Encodings.named("Big5", otherwise);
      case 65001 -> StandardCharsets.UTF_8;
      default -> Encodings.named("windows-" + page, otherwise);
    };
  }
}

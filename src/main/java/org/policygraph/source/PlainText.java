package org.policygraph.source;

import java.util.Set;
import org.policygraph.problem.ProblemException;

/**
 * A text file; Markdown too, by its name or its headings, whose marks a clean-up pass takes out.
 */
final class PlainText implements Format {

  static final String PLAIN = "text/plain";
  static final String MARKDOWN = "text/markdown";
  private static final Set<String> EXTENSIONS = Set.of("md", "markdown");

  @Override
  public String mediaType(Source source) {
    return EXTENSIONS.contains(source.extension()) ? MARKDOWN : PLAIN;
  }

  @Override
  public void read(Source source, Transcript out) {
    String text = Decoding.decode(source);
    int zero = text.indexOf(0);
    if (zero >= 0 && Encodings.readsAsText(text)) {
      throw Decoding.meaningless(
          source, text.substring(0, zero), "here is a character U+0000, which no text has");
    }
    if (zero >= 0 || isBinary(text)) {
      throw noDocument(source);
    }
    out.all(text);
  }

  /** The problem that a file is no text and has no format that can be read. */
  static ProblemException noDocument(Source source) {
    return source.problem(
        "not-a-document",
        "the file is neither a text nor in a format that can be read",
        "Save it as .txt, .md, .html, .docx, .doc, .rtf, .pdf or .ofd");
  }

  /** More than one character in a hundred is a control character. */
  private static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < ' ') {
        boolean layout = unit >= '\t' && unit <= '\r';
        controls += layout ? 0 : 1;
      }
    }
    return controls * 100L > text.length();
  }
}

package org.policygraph.source;

/** A file format that can be read. */
interface Format {

  /** The media type of a file, for example {@code application/pdf}. */
  String mediaType(Source source);

  /**
   * Writes down the text of a file.
   *
   * @throws org.policygraph.problem.ProblemException if it is damaged, encrypted or too large
   */
  void read(Source source, Transcript out);
}

package org.policygraph.problem;

/**
 * Where in a file something is: a line and a column, both counted from 1 in Unicode code points; 0
 * where the file as a whole is meant.
 *
 * @param file the file as the user named it
 * @param line 1-based line, or 0
 * @param column 1-based column, or 0
 */
public record Place(String file, int line, int column) {

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}

package org.policygraph.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.policygraph.outline.Outliner;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.source.Text;
import org.policygraph.source.TextReader;

/**
 * How well a collection of documents was read, against what its catalogue says of each.
 *
 * <p>The catalogue is a table of tab-separated cells. Its header names the columns: the file, and
 * the document's title, issuer and number. The files lie in {@code documents/} beside it. What is
 * compared is made alike first: white space and punctuation do not count, nor the width of digits
 * and brackets.
 *
 * <ul>
 *   <li>A <b>number</b> counts where it stands in the text as the document's own: on a line by
 *       itself, at the end of a line, or behind its caption; not where the text only cites it. It
 *       is right if it was read exactly; where the catalogue leaves out the office before 2020年第1号,
 *       that office may stand before it.
 *   <li>A <b>title</b> counts where it stands in the text, whole or, for a notice that carries a
 *       body, the body's. It is right if what was read equals it, contains it or is contained in it
 *       (the catalogue names the notice, the outline its body).
 *   <li>An <b>issuer</b> counts where the catalogue has one that the text bears, in full or in
 *       letters that stand in the same order within one line (catalogues abbreviate: 应急部 for
 *       应急管理部). It is right if each issuer of the catalogue is, in the same sense, one that was
 *       read.
 *   <li>A document has <b>structure</b> if at least one of its provisions is operative.
 *   <li>A character is <b>reached</b> if it stands in the number, heading or a sentence of a
 *       provision.
 * </ul>
 *
 * @param files how many the catalogue names
 * @param refused why files were not read
 * @param numbers of numbers that stand in the text, those read exactly
 * @param titles of titles, those read
 * @param issuers of documents with an issuer, those whose issuers were read
 * @param structured of files that were read, those with structure
 * @param reached of all characters that are not white space, those reached
 * @param misses what was read otherwise than the catalogue has it, one line each
 */
public record ReadingReport(
    int files,
    List<Problem> refused,
    Share numbers,
    Share titles,
    Share issuers,
    Share structured,
    Share reached,
    List<String> misses) {

  /**
   * So many of so many.
   *
   * @param hits those that are right
   * @param all those that count
   */
  public record Share(long hits, long all) {

    /** From 0 to 1; 1 where nothing counts. */
    public double rate() {
      return all == 0 ? 1 : (double) hits / all;
    }
  }

  /**
   * Reads every document of a catalogue.
   *
   * @throws ProblemException if the catalogue is missing or lacks a column
   */
  public static ReadingReport of(Path manifest, Outliner outliner) {
    List<CatalogueEntry> entries = CatalogueEntry.read(manifest);
    ReadingTally tally = new ReadingTally();
    TextReader reader = new TextReader();
    Path documents = manifest.resolveSibling("documents");
    for (CatalogueEntry entry : entries) {
      try {
        Text text = reader.read(documents.resolve(entry.file()));
        tally.count(entry, outliner.outline(text));
      } catch (ProblemException e) {
        tally.refuse(e.problems());
      }
    }
    return tally.report(entries.size());
  }
}

package org.policygraph.server;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.policygraph.problem.Problem;

/**
 * How uploaded files become documents of the store; the command line hands it in, so that the
 * service knows nothing of the pipeline. One call runs at a time.
 */
public interface DocumentLoader {

  /**
   * Reads files and puts them into the store, each document whole or not at all; a document that is
   * there already is replaced.
   *
   * @param files the files of one load
   * @param progress is told how many of how many are done
   * @return what became of each file, in the order of the files
   */
  List<Result> load(List<Upload> files, BiConsumer<Integer, Integer> progress);

  /**
   * Reads files as {@link #load} does, and leaves the store as it is.
   *
   * @param files the files of one load
   * @param progress is told how many of how many are done
   * @return what was read of each file, in the order of the files
   */
  List<Result> preview(List<Upload> files, BiConsumer<Integer, Integer> progress);

  /** Removes a document, by its IRI, with all that was derived from it. */
  void remove(String document);

  /** What became of a file. */
  sealed interface Result {

    /** Its name. */
    String file();

    /**
     * It was loaded.
     *
     * @param document IRI of the document it is in now
     * @param card the report card, a JSON object
     */
    record Loaded(String file, String document, String card) implements Result {}

    /**
     * It was read and not stored.
     *
     * @param document IRI of the document it would be in
     * @param card the report card, a JSON object
     */
    record Read(String file, String document, String card) implements Result {}

    /** It was refused; the store is as it was. */
    record Refused(String file, List<Problem> problems) implements Result {}
  }

  /**
   * A file that came in.
   *
   * @param name its name, without folders
   * @param bytes its content
   * @param overrides what its owner says of it instead of what is detected: {@code title}, {@code
   *     number}, {@code date}, {@code jurisdiction}
   */
  @SuppressWarnings("ArrayRecordComponent") // copied on the way in and on the way out
  record Upload(String name, byte[] bytes, Map<String, String> overrides) {

    /** Keeps its own copies. */
    public Upload {
      bytes = bytes.clone();
      overrides = Map.copyOf(overrides);
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }
}

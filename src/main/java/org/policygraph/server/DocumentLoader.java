package org.policygraph.server;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How an uploaded file becomes a document of the dataset; the command line hands it in, so that the
 * service knows nothing of the pipeline.
 */
@FunctionalInterface
public interface DocumentLoader {

  /**
   * Reads files and puts them into the dataset, each document whole or not at all; a document that
   * is there already is replaced.
   *
   * @param files the files of one load
   * @param progress is told in a few words what is being done
   * @return one card a file, in the order of the files
   * @throws org.policygraph.problem.ProblemException when a file is no document, or a setting is
   *     wrong
   */
  List<Card> load(List<Upload> files, Consumer<String> progress);

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

  /**
   * The report card of a loaded file.
   *
   * @param document IRI of the document it became
   * @param json the card, a JSON object
   */
  record Card(String document, String json) {}
}

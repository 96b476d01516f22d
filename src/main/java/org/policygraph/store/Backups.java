package org.policygraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** Stores as N-Quads files; a file is there whole or not at all. */
final class Backups {

  private static final Logger LOG = Logger.getLogger(Backups.class.getName());
  private static final String COMPRESSED = ".gz";

  private Backups() {}

  /** Writes a dataset; the caller is inside a transaction. */
  static void write(DatasetGraph dataset, Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = out(unfinished, isCompressed(file))) {
        RDFDataMgr.write(out, dataset, Lang.NQUADS);
      }
      Files.move(
          unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw problem(
          "backup-unwritable",
          file,
          "it cannot be written: " + e.getMessage(),
          "Name a file in a folder that you may write to");
    } finally {
      discard(unfinished);
    }
  }

  /** Takes away what a backup that broke down has left. */
  private static void discard(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "An unfinished backup could not be taken away", e);
    }
  }

  /** Reads a dataset, and refuses one that is no backup of this version of the vocabulary. */
  static DatasetGraph read(Path file) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    try (InputStream in = in(file)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(dataset);
    } catch (IOException e) {
      throw problem(
          "backup-unreadable", file, "it cannot be read: " + e.getMessage(), "Check the path");
    } catch (RiotException e) {
      throw problem(
          "backup-damaged",
          file,
          "it is no whole N-Quads file: " + e.getMessage(),
          "Take another backup; the store is as it was");
    }
    check(dataset, file);
    return dataset;
  }

  private static void check(DatasetGraph dataset, Path file) {
    String version = Descriptions.vocabulary(dataset).orElse("none");
    if (!version.equals(Vocabulary.VERSION)) {
      throw problem(
          "backup-vocabulary",
          file,
          "it holds version %s of the vocabulary, this program writes version %s"
              .formatted(version, Vocabulary.VERSION),
          "Load the documents again: policy-graph load FILE… --store NEW");
    }
  }

  private static OutputStream out(Path file, boolean compressed) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    return compressed ? new GZIPOutputStream(out) : out;
  }

  private static InputStream in(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return isCompressed(file) ? new GZIPInputStream(in) : in;
  }

  private static boolean isCompressed(Path file) {
    return file.toString().endsWith(COMPRESSED);
  }

  private static ProblemException problem(String code, Path file, String what, String remedy) {
    return new ProblemException(new Problem(code, Place.of(file.toString()), what, remedy));
  }
}

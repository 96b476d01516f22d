package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.function.BiConsumer;
import picocli.CommandLine;

/**
 * Shows on a terminal how far a work of more than a second has come; shows nothing where the error
 * stream is not a terminal.
 */
final class ProgressBar implements BiConsumer<Integer, Integer>, AutoCloseable {

  private static final long ONE_SECOND = 1_000_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean terminal;
  private final String what;
  private final long began = System.nanoTime();
  private boolean shown;

  @SuppressWarnings("SystemConsoleNull") // null without a terminal up to Java 21, our oldest is 17
  ProgressBar(PrintWriter err, String what) {
    this.err = err;
    this.what = what;
    this.terminal = CommandLine.Help.Ansi.AUTO.enabled();
  }

  /** So many of so many are done. */
  @Override
  public synchronized void accept(Integer done, Integer all) {
    if (terminal && System.nanoTime() - began > ONE_SECOND) {
      int full = all == 0 ? WIDTH : WIDTH * done / all;
      String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
      err.print("\r%s [%s] %d/%d".formatted(what, bar, done, all));
      err.flush();
      shown = true;
    }
  }

  /** Clears the bar. */
  @Override
  public void close() {
    if (shown) {
      err.print("\r" + " ".repeat(what.length() + WIDTH + 20) + "\r");
      err.flush();
    }
  }
}

package org.policygraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Where results go; it remembers that they could not be written, which a print writer hides. */
final class Results extends FilterOutputStream {

  private Optional<IOException> failure = Optional.empty();

  Results(OutputStream out) {
    super(out);
  }

  /** Why results could not be written, if they could not. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }
}

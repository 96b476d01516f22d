package org.policygraph.server;

import java.io.ByteArrayOutputStream;

/** Bytes of an answer that is held back until it is whole; it may not grow beyond a size. */
final class BoundedBytes extends ByteArrayOutputStream {

  /** 64 MiB; an answer of this size is a download of the data, not an answer. */
  private static final int LIMIT = 1 << 26;

  BoundedBytes() {
    super(1024);
  }

  @Override
  public synchronized void write(int b) {
    reserve(1);
    super.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    reserve(length);
    super.write(bytes, offset, length);
  }

  private void reserve(int more) {
    if (count + more > LIMIT) {
      throw Fault.tooLarge(
              "The answer is larger than %,d bytes; narrow the query or page it with LIMIT and OFFSET."
                  .formatted(LIMIT))
          .with("Policy-Graph-Limit", "bytes=" + LIMIT);
    }
  }
}

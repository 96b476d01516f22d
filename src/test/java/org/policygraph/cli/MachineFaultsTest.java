package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a command says when the machine has no room: one line with the remedy. */
class MachineFaultsTest {

  private record Result(int code, String err) {}

  @Test
  void whatNeedsMoreMemoryThanThereIsGetsOneLine() {
    Result result = failing(new OutOfMemoryError());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("extract --help: ", "-Xmx", "[out-of-memory]");
  }

  @Test
  void aDiskThatIsFullUnderAMappedFileGetsOneLineAndTheCodeOfAFault() {
    Result result =
        failing(
            new InternalError(
                "a fault occurred in a recent unsafe memory access operation in compiled code"));
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("The disk is full", "Make room", "[disk-full]");
  }

  @Test
  void resultsThatFindNoRoomAreAFault() throws IOException {
    assumeThat(Path.of("/dev/full")).exists();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (OutputStream full = new FileOutputStream("/dev/full")) {
      assertThat(Main.run(full, err, "list", "--help")).isEqualTo(3);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("list --help: ", "[disk-full]");
  }

  @Test
  void anExportThatFindsNoRoomIsAFaultToo() {
    assumeThat(Path.of("/dev/full")).exists();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            "export",
            "--format",
            "igscript",
            "--output",
            "/dev/full");

    assertThat(code).as(err.toString()).isEqualTo(3);
    assertThat(err.toString().lines().reduce((one, other) -> other).orElse(""))
        .contains("The disk is full", "[disk-full]");
  }

  /** A command that fails while it writes. */
  private static Result failing(Error error) {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int start, int length) {
            throw error;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(full), new PrintWriter(err, true), "extract", "--help");
    return new Result(code, err.toString());
  }
}

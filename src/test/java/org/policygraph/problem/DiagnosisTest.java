package org.policygraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** What is said of what was thrown. */
class DiagnosisTest {

  private static String code(Throwable thrown) {
    return Diagnosis.of(Place.of("load"), thrown).get(0).code();
  }

  @Test
  void aFullDiskIsToldFromOtherFaultsHoweverDeepItLies() {
    IOException full = new IOException("No space left on device");
    assertThat(code(new IllegalStateException(new UncheckedIOException(full))))
        .isEqualTo("disk-full");
    assertThat(code(new IOException("设备上没有空间"))).isEqualTo("disk-full");
    assertThat(code(new IOException("Disk quota exceeded"))).isEqualTo("disk-full");
    assertThat(code(new InternalError("a fault occurred in an unsafe memory access operation")))
        .isEqualTo("disk-full");
    assertThat(code(new IOException("Permission denied"))).isEqualTo("fault");
    assertThat(code(new InternalError("no class"))).isEqualTo("fault");
    assertThat(code(new OutOfMemoryError())).isEqualTo("out-of-memory");
  }
}

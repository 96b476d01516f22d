package org.policygraph.source;

import java.time.Duration;

/**
 * How much a reader takes on before it says no. A file beyond a limit is refused with a problem,
 * never cut.
 *
 * @param megabytes the largest file, in units of 2<sup>20</sup> bytes
 * @param unpackedMegabytes how much a file that is an archive (docx, OFD) may hold once unpacked
 * @param characters the longest text, in UTF-16 code units; a thousand printed pages have about a
 *     million
 * @param recognition how long the recognition of one page may take
 */
public record Limits(int megabytes, int unpackedMegabytes, int characters, Duration recognition) {

  /**
   * What holds where nothing else is said: 100 MB, 500 MB unpacked, two million characters, two
   * minutes a page.
   */
  public static final Limits USUAL = new Limits(100, 500, 2_000_000, Duration.ofMinutes(2));

  /**
   * The usual limits, changed by the system properties {@code policy-graph.max-megabytes}, {@code
   * policy-graph.max-unpacked-megabytes}, {@code policy-graph.max-characters} and {@code
   * policy-graph.recognition-seconds}.
   */
  public static Limits ofSystem() {
    return new Limits(
        Integer.getInteger("policy-graph.max-megabytes", USUAL.megabytes()),
        Integer.getInteger("policy-graph.max-unpacked-megabytes", USUAL.unpackedMegabytes()),
        Integer.getInteger("policy-graph.max-characters", USUAL.characters()),
        Duration.ofSeconds(
            Integer.getInteger(
                "policy-graph.recognition-seconds", (int) USUAL.recognition().toSeconds())));
  }

  /** Whether a file of so many bytes is too large. */
  boolean refuse(long bytes) {
    return bytes > (long) megabytes << 20;
  }

  /** Whether an archive that holds so many bytes is too large. */
  boolean refuseUnpacked(long bytes) {
    return bytes > (long) unpackedMegabytes << 20;
  }
}

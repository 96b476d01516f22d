package org.policygraph.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input, in words its owner can act on.
 *
 * @param code short stable identifier, kebab-case, for example {@code empty-file}
 * @param place the file or argument it is about
 * @param what what is wrong, one sentence without its full stop
 * @param remedy what to do about it, one sentence without its full stop
 */
public record Problem(String code, Place place, String what, String remedy) {

  /** That something needs more memory than the program has. */
  public static Problem outOfMemory(Place place) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return new Problem(
        "out-of-memory",
        place,
        "What was given needs more than the " + megabytes + " MB that the program may use",
        "Allow more (java -Xmx4g -jar ...) or give it in parts");
  }

  /** That what is to be stored or written has no room. */
  public static Problem diskFull(Place place) {
    return new Problem(
        "disk-full",
        place,
        "The disk is full, or its share of it; what was stored before is whole",
        "Make room and run it again");
  }

  /**
   * That a name has characters that this process cannot tell: the names of files are bytes, and
   * which characters they are follows from the locale in which a program is started.
   */
  public static Problem unreadableName(Place place) {
    String charset = System.getProperty("sun.jnu.encoding", "");
    boolean ours = !charset.equals("UTF-8");
    return new Problem(
        "unreadable-name",
        place,
        ours
            ? "The name has characters that this locale (" + charset + ") does not have"
            : "The name is not written in UTF-8",
        ours
            ? "Start it in a locale with UTF-8, for example with LC_ALL=C.UTF-8"
            : "Rename the file, for example with convmv -f GBK -t UTF-8");
  }

  /** Whether a name has characters that stand for what could not be told. */
  public static boolean isUnreadable(String name) {
    return name.indexOf('\ufffd') >= 0;
  }

  /** That the program itself failed on a file. */
  public static Problem fault(Place place, @Nullable Throwable cause) {
    return new Problem(
        "fault",
        place,
        "The program failed on this file: " + cause,
        "Report it with the file; nothing else is affected");
  }

  /** {@code file:line:column: what. remedy. [code]}. */
  @Override
  public String toString() {
    return "%s: %s. %s. [%s]".formatted(place, what, remedy, code);
  }
}

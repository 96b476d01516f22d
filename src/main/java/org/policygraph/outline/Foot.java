package org.policygraph.outline;

import java.util.List;
import org.policygraph.source.Cue;

/** The foot of a document, above the date of its signature. */
final class Foot {

  private static final Cues CUES = Cues.load("layout");
  private static final Cue LEADS_IN = CUES.cue("leads-in");
  private static final Cue ATTACHMENT_LIST = CUES.cue("attachment-list");
  private static final int MOST_ATTACHMENTS = 12;

  private final List<Line> lines;
  private final int[] numbers;
  private final int body;

  /**
   * The foot of some lines.
   *
   * @param numbers by line, how many units with a number it holds
   * @param body the first line of the text
   */
  Foot(List<Line> lines, int[] numbers, int body) {
    this.lines = lines;
    this.numbers = numbers;
    this.body = body;
  }

  /**
   * Where the signature of a date begins: above it stand bare lines, but what is listed below a
   * lead-in does not sign.
   */
  int signature(int date) {
    int first = date;
    while (first > body
        && date - first < Layout.MOST_SIGNERS
        && numbers[first - 1] == 0
        && Layout.canSign(lines.get(first - 1))) {
      first--;
    }
    String above = first > body ? tight(first - 1) : "";
    boolean listed = LEADS_IN.in(above) && !ATTACHMENT_LIST.is(above);
    while (listed && first < date - 1 && !Issuers.areNames(tight(first))) {
      first++;
    }
    return first;
  }

  /** Where the list of attachments above a signature begins. */
  int attachments(int signature) {
    for (int i = signature - 1; i > body && i >= signature - MOST_ATTACHMENTS; i--) {
      if (ATTACHMENT_LIST.is(tight(i))) {
        return i;
      }
      if (tight(i).length() > Layout.LONGEST_SIGNATURE) {
        break;
      }
    }
    return signature;
  }

  private String tight(int line) {
    return lines.get(line).tight();
  }
}

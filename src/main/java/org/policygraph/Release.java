package org.policygraph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.policygraph.finding.Scheme;
import org.policygraph.graph.Run;
import org.policygraph.graph.Shipped;

/** Which program this is, and which words it knows. */
public final class Release {

  private Release() {}

  /** The version of the program. */
  public static String version() {
    return Shipped.text("version.txt").strip();
  }

  /** The version together with a hash of all lexicon tables and schemes. */
  static Run run(List<Scheme> schemes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String table : Shipped.list("lexicon", ".tsv")) {
        digest.update(Shipped.text(table).getBytes(StandardCharsets.UTF_8));
      }
      for (Scheme scheme : schemes) {
        digest.update(scheme.toString().getBytes(StandardCharsets.UTF_8));
      }
      return new Run(version(), HexFormat.of().formatHex(digest.digest(), 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

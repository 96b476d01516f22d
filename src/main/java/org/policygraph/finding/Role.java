package org.policygraph.finding;

import java.util.Locale;

/** What an actor has to do with a measure; the identifiers of the role scheme. */
public enum Role {
  /** Does the act. */
  RESPONSIBLE,
  /** Cooperates or is consulted. */
  SUPPORTING,
  /** The act is done to or for it. */
  TARGET;

  /** The concept's identifier. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

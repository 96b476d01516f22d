package org.policygraph.finding;

import java.util.Locale;

/** How binding a measure is; the identifiers of the modality scheme. */
public enum Modality {
  /** Must be done. */
  OBLIGATION,
  /** Must not be done. */
  PROHIBITION,
  /** May be done. */
  PERMISSION,
  /** Is welcome. */
  ENCOURAGEMENT;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The concept's identifier. */
  public String id() {
    return id;
  }
}

package org.policygraph.alignment;

import java.util.Locale;

/** What a local measure does with its counterpart; the identifiers of the relation scheme. */
public enum Relation {
  /** Nearly all of both texts is the same, no slot changed. */
  COPIED,
  /** The same act, a slot added or tightened. */
  SHARPENED,
  /** The same act on more objects or beneficiaries, or with further steps or conditions. */
  EXTENDED,
  /** The same act, a slot lost or loosened. */
  SOFTENED,
  /** The same act in other words or fitted to the place. */
  ADAPTED;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The concept's identifier. */
  public String id() {
    return id;
  }
}

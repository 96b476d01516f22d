package org.policygraph.alignment;

import java.util.Locale;

/**
 * What became of one slot of a measure on its way from the reference to the local text.
 *
 * @param slot which slot
 * @param kind what happened to it
 * @param reference what the reference says, or the empty string
 * @param local what the local text says, or the empty string
 * @param direction which way a value moved, as far as the text tells
 */
public record Change(Slot slot, Kind kind, String reference, String local, Direction direction) {

  /** The slots that are compared. */
  public enum Slot {
    /** A number, ratio, amount or bound. */
    QUANTITY,
    /** A deadline, duration or frequency. */
    TIME,
    /** Whom or when it applies to. */
    CONDITION,
    /** By what a judgement is made. */
    STANDARD,
    /** Who does the act. */
    RESPONSIBLE,
    /** Who cooperates. */
    SUPPORTING,
    /** To or for whom the act is done. */
    TARGET,
    /** How binding it is. */
    MODALITY,
    /** A document, rule or plan named in the text. */
    DOCUMENT,
    /** The verbs. */
    ACTION,
    /** What the verbs bear on. */
    OBJECT;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** Its name in published data. */
    public String id() {
      return id;
    }
  }

  /** What can happen to a slot. */
  public enum Kind {
    /** Only the local text fills it. */
    ADDED,
    /** Only the reference fills it. */
    LOST,
    /** Both fill it, differently. */
    CHANGED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** Its name in published data. */
    public String id() {
      return id;
    }
  }

  /** Which way a value moved. */
  public enum Direction {
    /** More is asked of those who are bound. */
    STRICTER,
    /** Less is asked of those who are bound. */
    LOOSER,
    /** A deadline came nearer or a period became shorter. */
    EARLIER,
    /** A deadline went further off or a period became longer. */
    LATER,
    /** More is given to those who are meant to gain. */
    MORE_GENEROUS,
    /** Less is given to those who are meant to gain. */
    LESS_GENEROUS,
    /** A threshold of whom or what it is for takes in more. */
    WIDER,
    /** A threshold of whom or what it is for takes in less. */
    NARROWER,
    /** The values cannot be compared, or the order of the documents is unknown. */
    UNKNOWN;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its name in published data. */
    public String id() {
      return id;
    }
  }
}

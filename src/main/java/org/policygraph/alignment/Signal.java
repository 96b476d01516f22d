package org.policygraph.alignment;

import java.util.Locale;

/** What speaks for or against two measures being counterparts. */
enum Signal {
  /** Shared pairs of characters, by weight. */
  SHARED,
  /** Share of the local text that the reference holds. */
  LOCAL_HELD,
  /** Share of the reference that the local text holds. */
  REFERENCE_HELD,
  /** Share of the local text that the whole provision of the measure of the reference holds. */
  LOCAL_HELD_AROUND,
  /** Share of the reference that the whole provision of the local measure holds. */
  REFERENCE_HELD_AROUND,
  /** Likeness of verbs and object by pairs of characters. */
  CORE,
  /** Share of the single characters of the local verbs and object that the reference's have. */
  LOCAL_CHARACTERS,
  /** The same of the reference's. */
  REFERENCE_CHARACTERS,
  /** Likeness of verbs and object by single characters. */
  CHARACTERS,
  /** Share of the local words that the reference holds, synonyms included. */
  LOCAL_WORDS,
  /** Share of the reference's words that the local text holds, synonyms included. */
  REFERENCE_WORDS,
  /** The object of one in the words of the other. */
  OBJECT,
  /** Shared subjects, by weight. */
  SUBJECTS,
  /** Likeness of the verbs, synonyms included. */
  VERB,
  /** How specific an act of the reference is that the local text does not come near. */
  MISSED_ACT,
  /** Whether the topic is the same. */
  TOPIC,
  /** Whether the instrument is the same. */
  INSTRUMENT,
  /** Whether the modality is the same. */
  MODALITY,
  /** The verdict on these alone. */
  FIRST,
  /** That verdict beside the best for the local measure. */
  BEST_LOCAL,
  /** That verdict beside the best for the measure of the reference. */
  BEST_REFERENCE,
  /** How far that verdict is ahead of, or behind, the others for the local measure. */
  LEAD_LOCAL,
  /** The same for the measure of the reference. */
  LEAD_REFERENCE,
  /** What part of what is likely for the local measure, having none included, falls to these. */
  PART_LOCAL,
  /** The same for the measure of the reference. */
  PART_REFERENCE,
  /** Whether near neighbours are counterparts. */
  NEAR,
  /** The same beside the best place for the local measure. */
  NEAR_BEST,
  /** Whether wider neighbours are counterparts. */
  WIDE,
  /** The same beside the best place for the local measure. */
  WIDE_BEST,
  /** Whether other measures of the two provisions are counterparts. */
  PROVISIONS,
  /** Whether another measure of the provision of the reference is one of the local measure. */
  BESIDE;

  /** How many there are. */
  static final int COUNT = values().length;

  /** Where its value stands in an array of values, which is never kept. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  /** Whether it needs no context. */
  boolean alone() {
    return compareTo(FIRST) < 0;
  }

  /** Whether it needs a scheme of topics and a table of subjects that know the documents. */
  boolean ofSubject() {
    return this == TOPIC || this == SUBJECTS;
  }

  /** Its name in the table of weights. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

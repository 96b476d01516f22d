package org.policygraph.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What measures can be sorted by. */
public enum Facet {
  /** The document it stands in, by IRI. */
  DOCUMENT,
  /** Its topic, by code. */
  TOPIC,
  /** Its policy instrument, by code. */
  INSTRUMENT,
  /** Its modality, by code. */
  MODALITY,
  /** How it stands to measures of other documents, by code; it may have several. */
  RELATION,
  /** The kinds of its criteria, or {@code none}. */
  CRITERION,
  /** The roles of those who take part, or {@code none}. */
  ROLE,
  /** The names of those who take part. */
  ACTOR,
  /** How often its rule was right: {@code high} from 0.9, {@code middle} from 0.7, {@code low}. */
  CONFIDENCE;

  /** What stands for a measure without any. */
  static final String NONE = "none";

  /** Its name in the API. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The codes that are its values; none for documents and actors, which every store has its own of.
   */
  List<String> codes() {
    return switch (this) {
      case DOCUMENT, ACTOR -> List.of();
      case TOPIC, INSTRUMENT, MODALITY, RELATION -> Codes.of(key());
      case ROLE -> Stream.concat(Codes.of(key()).stream(), Stream.of(NONE)).toList();
      case CRITERION -> List.of("Condition", "Standard", "Quantity", "TimeLimit", NONE);
      case CONFIDENCE -> List.of("high", "middle", "low", "unknown");
    };
  }

  /** The band of a confidence between 0 and 1; not a number where it is not known. */
  static String band(double confidence) {
    if (Double.isNaN(confidence)) {
      return "unknown";
    }
    return confidence >= 0.9 ? "high" : confidence >= 0.7 ? "middle" : "low";
  }
}

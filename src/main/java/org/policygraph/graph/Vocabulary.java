package org.policygraph.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The properties of {@code ontology/policy-graph.ttl}; the classes are in {@link Types}, what says
 * how documents compare in {@link Compared}.
 */
public final class Vocabulary {

  /** Namespace of the classes and properties. */
  public static final String NAMESPACE = "https://w3id.org/policy-graph/ontology#";

  /** The ontology itself, without the mark that begins its names. */
  public static final String ONTOLOGY = "https://w3id.org/policy-graph/ontology";

  /** What the IRIs of all concepts begin with. */
  public static final String CONCEPTS = "https://w3id.org/policy-graph/concept/";

  /** Version of this vocabulary; a store that another one wrote has to be extracted again. */
  public static final String VERSION = "1";

  /** The title without its issuer and without the wrapping of a covering notice. */
  public static final Property TITLE_CORE = property("titleCore");

  /** Whom the document is sent to. */
  public static final Property ADDRESSEE = property("addressee");

  /**
   * The value of this property of the subject was inferred by the program and is not printed in the
   * text.
   */
  public static final Property INFERRED = property("inferred");

  /** A statement that the user gave when the file was loaded, in the form key=value. */
  public static final Property GIVEN = property("given");

  /** A reference that the document makes to another document. */
  public static final Property MAKES_REFERENCE = property("makesReference");

  /** How the two documents are related. */
  public static final Property REFERENCE_KIND = property("referenceKind");

  /** Name of the issuer, as printed with the reference or as it follows from the title. */
  public static final Property ISSUER_NAME = property("issuerName");

  /** The reference that a number was learnt from. */
  public static final Property NUMBER_FROM = property("numberFrom");

  /** The document that a reference points to. */
  public static final Property CITED = property("cited");

  /** Name of the loaded file, without its path. */
  public static final Property FILE_NAME = property("fileName");

  /** Digest of a place that a file is loaded from; other bytes from there replace it. */
  public static final Property LOADED_FROM = property("loadedFrom");

  /** SHA-256 of the bytes of the file, lower-case hexadecimal. */
  public static final Property HASH = property("hash");

  /** Media type of the file. */
  public static final Property MEDIA_TYPE = property("mediaType");

  /** The text after clean-up. */
  public static final Property PLAIN_TEXT = property("plainText");

  /** The text before clean-up, as the reader of its format gave it. */
  public static final Property RAW_TEXT = property("rawText");

  /** The stretches that clean-up left out. */
  public static final Property REMOVALS = property("removals");

  /** What the reader knew to be missing. */
  public static final Property LOSSES = property("losses");

  /** Whether measures and provisions are read from this version. */
  public static final Property PRIMARY = property("primary");

  /** A label that is stable within the document and fit for citing, for example 二·4. */
  public static final Property LABEL = property("label");

  /** The label that the coding guidelines give to the measures of this unit. */
  public static final Property CODING_LABEL = property("codingLabel");

  /** The number as printed, without punctuation. */
  public static final Property NUMBER = property("number");

  /** The heading of the unit. */
  public static final Property HEADING = property("heading");

  /** The text of the unit itself without that of the units inside it. */
  public static final Property TEXT = property("text");

  /** Place in reading order, from 1. */
  public static final Property ORDER = property("order");

  /** The unit that this one stands in. */
  public static final Property PARENT = property("parent");

  /** What sort of unit it is. */
  public static final Property PROVISION_KIND = property("provisionKind");

  /** Whether its sentences can hold measures (not a preamble. */
  public static final Property OPERATIVE = property("operative");

  /** The innermost provision that the measure stands in. */
  public static final Property IN_PROVISION = property("inProvision");

  /** The policy document it belongs to. */
  public static final Property IN_DOCUMENT = property("inDocument");

  /** The jurisdiction it belongs to. */
  public static final Property JURISDICTION = property("jurisdiction");

  /** The words it was read from, letter for letter. */
  public static final Property QUOTE = property("quote");

  /** A verb of the measure, one value each, modifiers left out. */
  public static final Property ACTION = property("action");

  /** What the action bears on, as written. */
  public static final Property OBJECT = property("object");

  /** How binding it is: obligation, prohibition, permission or encouragement. */
  public static final Property MODALITY = property("modality");

  /** What the measure is about. */
  public static final Property TOPIC = property("topic");

  /** The policy instrument by which the act works. */
  public static final Property INSTRUMENT = property("instrument");

  /** An actor's part in the measure. */
  public static final Property PARTICIPATION = property("participation");

  /** Who does the act. */
  public static final Property RESPONSIBLE = property("responsible");

  /** Who cooperates or is consulted, where the text itself says so (short cut). */
  public static final Property SUPPORTING = property("supporting");

  /** Whom the act is done to or for, where the text itself says so (short cut). */
  public static final Property TARGET = property("target");

  /** A condition, standard, quantity or time limit of the measure. */
  public static final Property CRITERION = property("criterion");

  /** How often the rule that fired was right on the coded documents, 0 to 1. */
  public static final Property CONFIDENCE = property("confidence");

  /** The exact characters of a text version that it was read from. */
  public static final Property EVIDENCE = property("evidence");

  /** Name of the rule that decided. */
  public static final Property RULE = property("rule");

  /** A cue word that the rule saw. */
  public static final Property CUE = property("cue");

  /** A cue word that speaks for a concept where it stands in a measure's verbs. */
  public static final Property ACTION_CUE = property("actionCue");

  /** A cue word that speaks for a concept where it stands in what the verbs bear on. */
  public static final Property OBJECT_CUE = property("objectCue");

  /** A cue word that speaks for a concept where what the verbs bear on ends with it. */
  public static final Property HEAD_CUE = property("headCue");

  /** A word by which a measure does what the concept is about, and not something beside it. */
  public static final Property CORE_CUE = property("coreCue");

  /** A modality, by its notation, that speaks for a concept. */
  public static final Property MODALITY_CUE = property("modalityCue");

  /** The concept of a scheme of the user's that a measure is sorted into. */
  public static final Property CONCEPT = property("concept");

  /** A word of a measure that spoke for its topic. */
  public static final Property TOPIC_CUE = property("topicCue");

  /** A word of a measure that spoke for its instrument. */
  public static final Property INSTRUMENT_CUE = property("instrumentCue");

  /** The actor that takes part. */
  public static final Property ACTOR = property("actor");

  /** Responsible, supporting or target. */
  public static final Property ROLE = property("role");

  /** Whether the text itself names the actor in connexion with the measure. */
  public static final Property EXPLICIT = property("explicit");

  /** The actor as written, a shared head added back. */
  public static final Property MENTION = property("mention");

  /** A further value that stands in the same words. */
  public static final Property PART = property("part");

  /** The value, where it is a single one. */
  public static final Property VALUE = property("value");

  /** The least value. */
  public static final Property MIN_VALUE = property("minValue");

  /** The greatest value. */
  public static final Property MAX_VALUE = property("maxValue");

  /** The unit as a word, or %. */
  public static final Property UNIT = property("unit");

  /** One of =, ≥, ≤, ≈ or range. */
  public static final Property COMPARATOR = property("comparator");

  /** What is counted. */
  public static final Property OF = property("of");

  /** How long. */
  public static final Property DURATION = property("duration");

  /** Times per duration. */
  public static final Property FREQUENCY = property("frequency");

  /** The last day. */
  public static final Property DEADLINE = property("deadline");

  /** Whether the days are working days. */
  public static final Property WORKING_DAYS = property("workingDays");

  /** Duration, frequency or deadline. */
  public static final Property TIME_KIND = property("timeKind");

  /** The text version that a gap is in. */
  public static final Property IN_VERSION = property("inVersion");

  /** What is wrong with the text. */
  public static final Property GAP_KIND = property("gapKind");

  /** Label of a provision that may be lost or damaged there. */
  public static final Property HIDES = property("hides");

  /** Version of the program. */
  public static final Property PROGRAM_VERSION = property("programVersion");

  /** Hash of the lexicon tables and schemes that the run used. */
  public static final Property LEXICON_VERSION = property("lexiconVersion");

  /** Version of this vocabulary that a graph was written with. */
  public static final Property VOCABULARY_VERSION = property("vocabularyVersion");

  /** The concept of a measure that no cue speaks for. */
  public static final Property FALLBACK = property("fallback");

  /** Whether measures are sorted by the act alone, without the headings above them. */
  public static final Property ACT_ALONE = property("actAlone");

  /** The lexicon table of what was learnt of coded acts. */
  public static final Property WEIGHTS = property("weights");

  /** Level of government of a jurisdiction. */
  public static final Property LEVEL = property("level");

  private Vocabulary() {}

  /**
   * A concept of one of the schemes.
   *
   * @param scheme name of the scheme, for example {@code modality}
   * @param id identifier of the concept in it, for example {@code obligation}
   */
  public static Resource concept(String scheme, String id) {
    return ResourceFactory.createResource(CONCEPTS + scheme + "/" + id);
  }

  static Property property(String name) {
    return ResourceFactory.createProperty(NAMESPACE, name);
  }
}

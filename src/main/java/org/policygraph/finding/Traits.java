package org.policygraph.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Word;

/**
 * What of an act says how it works: its verbs and what verbs of their class do, the words and the
 * classes of what it bears on, what else it says, who takes part, how binding and how long it is,
 * and in what kind of document it stands. The classes are those of the tables {@code
 * instrument-verbs} and {@code instrument-objects}.
 */
public final class Traits {

  private static final String NOTHING = "nothing";
  private static final String OTHER = "other";
  private static final String INSTITUTION = "institution";
  private static final String OF = "of";

  /** Between a verb and the word it bears on, as in cues. */
  private static final String GAP = "\u2026";

  /**
   * How many characters may stand behind the last known word of an object: a light noun, a mark.
   */
  private static final int BEHIND_HEAD = 2;

  /** First letters of the tags of words that have a meaning of their own. */
  private static final String MEANING = "nvagijl";

  /** First letters of the tags of marks and numbers. */
  private static final String MUTE = "wm";

  /** How many characters at the end of a name tell what it is: 企业, 部门. */
  private static final int NAME_END = 2;

  /** By how many characters an act of the next length is longer. */
  private static final int STEP = 8;

  /** The last of the lengths, which all longer acts have. */
  private static final int LONG = 8;

  /** A word with the classes it belongs to. */
  private record Known(String word, List<String> classes, int end) {}

  /** The classes of each word of a table. */
  private static final class Table {
    private final Lexicon lexicon;
    private final Map<String, List<String>> classes = new HashMap<>();

    Table(String name) {
      lexicon = Lexicon.load(name);
      for (String concept : lexicon.concepts()) {
        for (String word : lexicon.words(concept)) {
          classes.computeIfAbsent(word, any -> new ArrayList<>()).add(concept);
        }
      }
    }

    private Known known(String word, int start) {
      return new Known(word, classes.getOrDefault(word, List.of()), start + word.length());
    }

    /** The classes of the longest known word that a word begins with, of two characters or all. */
    List<String> of(String word) {
      return lexicon
          .at(word, 0)
          .filter(known -> known.length() > 1 || word.length() == 1)
          .map(known -> known(known, 0).classes)
          .orElse(List.of());
    }

    /** The known words of a text, from left to right, the longest at each place. */
    List<Known> in(String text) {
      List<Known> all = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int start = at;
        Optional<Known> known = lexicon.at(text, at).map(word -> known(word, start));
        known.ifPresent(all::add);
        at = known.map(Known::end).orElse(at + 1);
      }
      return all;
    }
  }

  private final Table verbs = new Table("instrument-verbs");
  private final Table objects = new Table("instrument-objects");

  /** The traits of an act, each once, with the first word that shows it. */
  public List<Trait> of(Deed deed) {
    List<Trait> traits = new ArrayList<>();
    tell(deed, TraitTable.gathering(traits, new HashMap<>()));
    return traits.stream().distinct().toList();
  }

  /** Says what is to be said of an act; some of it more than once. */
  void tell(Deed deed, Ear<DeedTrait> ear) {
    acts(deed, ear);
    words(deed, ear);
    for (Coding.CodedActor who : deed.participants()) {
      String end = who.text().substring(Math.max(0, who.text().length() - NAME_END));
      ear.hear(DeedTrait.WHO, who.role());
      ear.hear(DeedTrait.WHO, who.role(), end, end);
    }
    int length = deed.words().stream().mapToInt(word -> word.text().length()).sum();
    ear.hear(DeedTrait.LENGTH, Integer.toString(Math.min(LONG, length / STEP)));
    ear.hear(DeedTrait.MODALITY, deed.modality());
    ear.hear(deed.articles() ? DeedTrait.REGULATION : DeedTrait.NO_REGULATION, "");
    deed.kind().ifPresent(kind -> ear.hear(DeedTrait.KIND, kind));
  }

  /** What the verbs do, and what they bear on. */
  private void acts(Deed deed, Ear<DeedTrait> ear) {
    List<Known> known = objects.in(deed.object());
    List<Trait> heads = heads(deed.object(), known);
    for (String action : deed.verbs()) {
      ear.word(DeedTrait.VERB, action);
      for (String does : orOther(verbs.of(action))) {
        ear.hear(DeedTrait.DOES, does, "", action);
        heads.forEach(head -> ear.hear(DeedTrait.DOES, does, head.name(), both(action, head)));
      }
    }
    heads.forEach(head -> ear.hear(DeedTrait.HEAD, head.name(), "", head.word()));
    modified(known, heads, ear);
    known.forEach(one -> one.classes.forEach(of -> ear.hear(DeedTrait.OF, of, "", one.word)));
  }

  /** The words of what it bears on, then all. */
  private static void words(Deed deed, Ear<DeedTrait> ear) {
    String last = "";
    for (Word word : deed.objectWords()) {
      if (means(word)) {
        ear.word(DeedTrait.WORD, word.text());
        last = word.text();
      }
    }
    if (!last.isEmpty()) {
      ear.word(DeedTrait.LAST, last);
    }
    for (Word word : deed.words()) {
      if (speaks(word)) {
        ear.word(DeedTrait.SAYS, word.text());
      }
    }
    together(deed, last.isEmpty() ? NOTHING : last, ear);
  }

  /**
   * Its first verb with the last word of what it bears on, and either with the kind of document.
   */
  private static void together(Deed deed, String last, Ear<DeedTrait> ear) {
    String verb = deed.verbs().isEmpty() ? NOTHING : deed.verbs().get(0);
    String kind = deed.kind().orElse(NOTHING);
    ear.hear(DeedTrait.VERB_LAST, verb, last, verb);
    ear.hear(DeedTrait.VERB_KIND, verb, kind, verb);
    ear.hear(DeedTrait.LAST_KIND, last, kind, last);
  }

  private static boolean means(Word word) {
    return MEANING.indexOf(word.tag().charAt(0)) >= 0;
  }

  private static boolean speaks(Word word) {
    return MUTE.indexOf(word.tag().charAt(0)) < 0;
  }

  /** The classes of the head of an object, each with the word that shows it. */
  private static List<Trait> heads(String object, List<Known> known) {
    if (object.isEmpty()) {
      return List.of(new Trait(NOTHING, ""));
    }
    if (known.isEmpty()) {
      return List.of(new Trait(OTHER, ""));
    }
    Known last = known.get(known.size() - 1);
    return last.end < object.length() - BEHIND_HEAD
        ? List.of(new Trait(OTHER, ""))
        : last.classes.stream().map(of -> new Trait(of, last.word)).toList();
  }

  /** What a head is of: 责任追究制度 is an institution of oversight. */
  private static void modified(List<Known> known, List<Trait> heads, Ear<DeedTrait> ear) {
    if (known.size() < 2) {
      return;
    }
    Known before = known.get(known.size() - 2);
    for (Trait head : heads) {
      for (String of : head.name().equals(INSTITUTION) ? before.classes : List.<String>of()) {
        ear.hear(DeedTrait.INSTITUTION, OF, of, before.word + head.word());
      }
    }
  }

  private static String both(String action, Trait head) {
    return head.word().isEmpty() ? action : action + GAP + head.word();
  }

  private static List<String> orOther(List<String> classes) {
    return classes.isEmpty() ? List.of(OTHER) : classes;
  }
}

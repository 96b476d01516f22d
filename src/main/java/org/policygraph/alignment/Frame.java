package org.policygraph.alignment;

import java.util.function.IntToDoubleFunction;

/** How near the measures of two documents come to each other by their words, synonyms included. */
final class Frame {

  private final Held local;
  private final Held reference;
  private final double[][] verbs;
  private final double[][] reached;

  Frame(Measures here, Measures there, Among among) {
    Vocabulary l = here.words();
    Vocabulary r = there.words();
    Kin kin = new Kin(l, r);
    Lists ofLocal = kin.ofLocal();
    Lists ofReference = kin.ofReference();
    local =
        new Held(
            here, there, ofLocal, word -> among.weight(l.rarity(word), kin.frequencyOfLocal(word)));
    reference =
        new Held(
            there,
            here,
            ofReference,
            word -> among.weight(r.rarity(word), kin.frequencyOfReference(word)));
    verbs = nearest(l.actions(), r.actions(), ofLocal, here.size(), there.size());
    reached = nearest(r.actions(), l.said(), ofReference, there.size(), here.size());
  }

  /** Weight of the words of some measures that others hold, each by its nearest word there. */
  private static final class Held {

    private final double[][] words;
    private final double[][] objects;
    private final double[] wordSums;
    private final double[] objectSums;

    Held(Measures asked, Measures others, Lists kin, IntToDoubleFunction weight) {
      words = new double[asked.size()][others.size()];
      objects = new double[asked.size()][others.size()];
      wordSums = new double[asked.size()];
      objectSums = new double[asked.size()];
      double[] nearest = new double[others.size()];
      int[] touched = new int[others.size()];
      for (int word = 0; word < asked.words().size(); word++) {
        double each = weight.applyAsDouble(word);
        int count = nearest(word, kin, others.words().texts(), nearest, touched);
        add(asked.words().texts(), word, each, wordSums, words, nearest, touched, count);
        add(asked.words().objects(), word, each, objectSums, objects, nearest, touched, count);
        for (int i = 0; i < count; i++) {
          nearest[touched[i]] = 0;
        }
      }
    }

    /** How near each of the others comes to a word; which come near at all, and how many. */
    private static int nearest(int word, Lists kin, Lists texts, double[] nearest, int[] touched) {
      int count = 0;
      for (int k = kin.from(word); k < kin.to(word); k++) {
        int other = Kin.word(kin.item(k));
        double near = Kin.nearness(kin.item(k));
        for (int t = texts.from(other); t < texts.to(other); t++) {
          int text = texts.item(t);
          if (nearest[text] == 0) {
            touched[count] = text;
            count++;
          }
          nearest[text] = Math.max(nearest[text], near);
        }
      }
      return count;
    }

    private static void add(
        Lists texts,
        int word,
        double weight,
        double[] sums,
        double[][] held,
        double[] nearest,
        int[] touched,
        int count) {
      for (int t = texts.from(word); t < texts.to(word); t++) {
        int text = texts.item(t);
        sums[text] += weight;
        double[] row = held[text];
        for (int i = 0; i < count; i++) {
          row[touched[i]] += weight * nearest[touched[i]];
        }
      }
    }
  }

  /** How near each of some texts comes to the word of a measure that it comes nearest to. */
  private static double[][] nearest(Lists asked, Lists texts, Lists kin, int size, int others) {
    double[][] most = new double[size][others];
    for (int word = 0; word < kin.size(); word++) {
      for (int a = asked.from(word); a < asked.to(word); a++) {
        double[] row = most[asked.item(a)];
        for (int k = kin.from(word); k < kin.to(word); k++) {
          int other = Kin.word(kin.item(k));
          double near = Kin.nearness(kin.item(k));
          for (int t = texts.from(other); t < texts.to(other); t++) {
            row[texts.item(t)] = Math.max(row[texts.item(t)], near);
          }
        }
      }
    }
    return most;
  }

  /**
   * What the words of a local measure say beside those of the reference.
   *
   * @param shared what else it shares with each; where that is nothing, words tell nothing
   */
  void read(int l, double[] shared, double[][] values) {
    for (int r = 0; r < shared.length; r++) {
      double held = shared[r] > 0 ? local.words[l][r] : 0;
      double back = shared[r] > 0 ? reference.words[r][l] : 0;
      double here = shared[r] > 0 ? local.objects[l][r] / (local.objectSums[l] + 1) : 0;
      double there = shared[r] > 0 ? reference.objects[r][l] / (reference.objectSums[r] + 1) : 0;
      values[Signal.LOCAL_WORDS.place()][r] = held / (local.wordSums[l] + 1);
      values[Signal.REFERENCE_WORDS.place()][r] = back / (reference.wordSums[r] + 1);
      values[Signal.WORDS.place()][r] = (held + back) / (held + back + 8);
      values[Signal.OBJECT.place()][r] = Math.max(here, there);
      values[Signal.VERB.place()][r] = verbs[l][r];
    }
  }

  /** How near a local measure comes to a verb of one of the reference. */
  double reached(int l, int r) {
    return reached[r][l];
  }
}

package org.policygraph.alignment;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How near the measures of two documents come to each other by their words, synonyms included. */
final class Frame {

  private final Vocabulary local;
  private final Vocabulary reference;
  private final Weighed ofLocal;
  private final Weighed ofReference;
  private final Reach texts;
  private final Reach verbs;
  private final Near near;

  /** What the measure that was read last shares with each of the reference. */
  private final Row row;

  Frame(Measures here, Measures there, Among among) {
    local = here.words();
    reference = there.words();
    Kin kin = new Kin(local, reference);
    Lists ofWords = kin.ofLocal();
    ofLocal = new Weighed(local, here, w -> among.weight(local.rarity(w), kin.frequencyOfLocal(w)));
    ofReference =
        new Weighed(
            reference, there, w -> among.weight(reference.rarity(w), kin.frequencyOfReference(w)));
    texts = new Reach(ofWords, reference.texts(), there.size());
    verbs = new Reach(ofWords, reference.actions(), there.size());
    near = new Near(ofWords, reference.size());
    row = new Row(there.size());
  }

  /** The words of a document by weight, and the weight of those of each measure. */
  private static final class Weighed {

    private final double[] weights;
    private final double[] texts;
    private final double[] objects;

    Weighed(Vocabulary words, Measures measures, IntToDoubleFunction weight) {
      weights = IntStream.range(0, words.size()).mapToDouble(weight).toArray();
      texts = new double[measures.size()];
      objects = new double[measures.size()];
      for (int m = 0; m < texts.length; m++) {
        texts[m] = sum(words.text(m));
        objects[m] = sum(words.object(m));
      }
    }

    private double sum(int[] words) {
      double sum = 0;
      for (int word : words) {
        sum += weights[word];
      }
      return sum;
    }
  }

  /** By measure of the reference: weight of the words that are held, and how near verbs come. */
  private static final class Row {

    private final double[] held;
    private final double[] heldObjects;
    private final double[] back;
    private final double[] backObjects;
    private final double[] verbs;
    private final double[] reached;

    Row(int size) {
      held = new double[size];
      heldObjects = new double[size];
      back = new double[size];
      backObjects = new double[size];
      verbs = new double[size];
      reached = new double[size];
    }

    void clear() {
      for (double[] each : new double[][] {held, heldObjects, back, backObjects, verbs, reached}) {
        Arrays.fill(each, 0);
      }
    }
  }

  /**
   * Writes what the words of a local measure say beside those of the reference.
   *
   * @param shared what else it shares with each; where that is nothing, words tell nothing
   */
  void read(int l, double[] shared, double[][] values) {
    row.clear();
    forth(l);
    back(l);
    double[] localWords = values[Signal.LOCAL_WORDS.place()];
    double[] referenceWords = values[Signal.REFERENCE_WORDS.place()];
    double[] objects = values[Signal.OBJECT.place()];
    double text = ofLocal.texts[l] + 1;
    double object = ofLocal.objects[l] + 1;
    for (int r = 0; r < shared.length; r++) {
      boolean tells = shared[r] > 0;
      localWords[r] = tells ? row.held[r] / text : 0;
      referenceWords[r] = tells ? row.back[r] / (ofReference.texts[r] + 1) : 0;
      objects[r] =
          tells
              ? Math.max(
                  row.heldObjects[r] / object, row.backObjects[r] / (ofReference.objects[r] + 1))
              : 0;
    }
    System.arraycopy(row.verbs, 0, values[Signal.VERB.place()], 0, shared.length);
  }

  /** What the texts of the reference hold of a local measure's words. */
  private void forth(int l) {
    for (int word : local.text(l)) {
      texts.add(word, ofLocal.weights[word], row.held);
    }
    for (int word : local.object(l)) {
      texts.add(word, ofLocal.weights[word], row.heldObjects);
    }
    for (int word : local.verbs(l)) {
      verbs.raise(word, row.verbs);
    }
  }

  /** What a local measure's text holds of the words of the reference. */
  private void back(int l) {
    near.add(local.text(l));
    for (int word = near.next(0); word >= 0; word = near.next(word + 1)) {
      double weight = ofReference.weights[word] * near.nearness(word);
      reference.texts().add(word, weight, row.back);
      reference.objects().add(word, weight, row.backObjects);
    }
    near.add(local.verbs(l));
    for (int word = near.next(0); word >= 0; word = near.next(word + 1)) {
      reference.actions().raise(word, near.nearness(word), row.reached);
    }
    near.clear();
  }

  /** How near the measure that was read last comes to a verb of one of the reference. */
  double reached(int r) {
    return row.reached[r];
  }
}

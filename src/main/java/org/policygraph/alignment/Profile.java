package org.policygraph.alignment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What alignment knows of one measure before it looks at another document.
 *
 * @param directive the measure
 * @param bigrams pairs of characters of its text, of the criteria and targets carried on to it too
 * @param core pairs of characters of its verbs and object
 * @param words content words of its text and criteria
 * @param said those words and its verbs
 * @param object content words of its object
 * @param acts the classes of acts that its verbs belong to
 * @param subjects what it is about, each subject with how much its cue words tell, 0 to 1
 * @param matter what tells it from measures about something else, each key with its weight
 */
record Profile(
    Directive directive,
    Map<String, Integer> bigrams,
    Map<String, Integer> core,
    List<String> words,
    List<String> said,
    List<String> object,
    Set<String> acts,
    Map<String, Double> subjects,
    Map<String, Double> matter) {}

package org.policygraph.alignment;

import java.util.List;
import java.util.Map;

/**
 * What alignment knows of one measure before it looks at another document.
 *
 * @param directive the measure
 * @param parts its text, then the criteria and targets that are carried on to it
 * @param words content words of its text and criteria
 * @param object content words of its object
 * @param acts the classes of acts that its verbs belong to, one bit each, in the order of the
 *     lexicon
 * @param subjects what it is about, each subject with how much its cue words tell, 0 to 1
 * @param matter what tells it from measures about something else
 */
record Profile(
    Directive directive,
    List<String> parts,
    List<String> words,
    List<String> object,
    long acts,
    Map<String, Double> subjects,
    Matter matter) {}

package org.policygraph.alignment;

/**
 * What alignment knows of one measure before it looks at another document.
 *
 * @param directive the measure
 * @param pairs the numbers of the pairs of characters in its text, then in the criteria and targets
 *     that are carried on to it
 * @param telling those of these numbers that tell it from measures about something else
 * @param acts the classes of acts that its verbs belong to, one bit each, in the order of the
 *     lexicon
 * @param specificity how much the most telling of its verbs tells as an act, 0 to 1
 * @param about what it is about
 */
@SuppressWarnings("ArrayRecordComponent") // profiles are never told to be equal
record Profile(
    Directive directive, int[] pairs, int[] telling, long acts, double specificity, About about) {}

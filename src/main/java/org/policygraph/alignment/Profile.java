package org.policygraph.alignment;

import java.util.List;

/**
 * What alignment knows of one measure before it looks at another document.
 *
 * @param directive the measure
 * @param letters the letters of its text, then of the criteria and targets that are carried on to
 *     it
 * @param acts the classes of acts that its verbs belong to, one bit each, in the order of the
 *     lexicon
 * @param about what it is about
 * @param matter what tells it from measures about something else
 */
record Profile(Directive directive, List<String> letters, long acts, About about, Matter matter) {}

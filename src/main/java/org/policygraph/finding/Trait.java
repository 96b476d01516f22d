package org.policygraph.finding;

/**
 * Something that can be said of what is to be decided, such as a word that stands there.
 *
 * @param name what it is, as the table of weights names it
 * @param word the word of the text that shows it, or the empty string
 */
public record Trait(String name, String word) {}

package org.policygraph.alignment;

import java.util.Set;

/**
 * What a measure says, as the rules for relations look at it.
 *
 * @param measure the measure
 * @param quote its text as written
 * @param untargeted the same without those whom it is for
 * @param bare the same without words that turn, bind or weaken the act
 * @param gist what it says
 * @param parts how many parts of its object are joined to others
 * @param instruments the instruments, documents and procedures that it names
 * @param programme whether it has a programme of a name of its own
 * @param damaged whether some of its characters could not be read
 * @param apart whether a clause that asks nothing else says who acts
 * @param exceptions how many exceptions it makes
 */
record Said(
    Directive measure,
    Wording quote,
    Wording untargeted,
    Wording bare,
    Gist gist,
    int parts,
    Set<String> instruments,
    boolean programme,
    boolean damaged,
    boolean apart,
    int exceptions) {

  /** The same, told in other words. */
  Said with(Gist other) {
    return new Said(
        measure,
        quote,
        untargeted,
        bare,
        other,
        parts,
        instruments,
        programme,
        damaged,
        apart,
        exceptions);
  }
}

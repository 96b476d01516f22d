package org.policygraph.finding;

import java.util.BitSet;

/**
 * The words of a sentence as names are looked for among them, read once for all its acts.
 *
 * @param words the words
 * @param closed those that no name holds
 * @param fixed those that a fixed name holds whatever they are
 * @param bound those before a deontic: they name whom it binds, whatever they are
 */
record Ground(Tokens words, BitSet closed, BitSet fixed, BitSet bound) {}

package org.policygraph.evaluation;

import java.util.List;
import org.policygraph.finding.Coding;
import org.policygraph.outline.Outline;

/**
 * A coded document with what the program found in it.
 *
 * @param name its name
 * @param outline how it was read
 * @param gold its coding
 * @param found what the program found
 * @param made whether rules of the program were made from it
 */
public record Coded(
    String name, Outline outline, List<Coding> gold, List<Coding> found, boolean made) {}

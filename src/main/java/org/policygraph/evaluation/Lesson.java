package org.policygraph.evaluation;

import java.util.List;
import org.policygraph.finding.Trait;

/**
 * Something that a coder decided.
 *
 * @param traits what can be said of it
 * @param answer identifier of what the coder chose
 */
record Lesson(List<Trait> traits, String answer) {}

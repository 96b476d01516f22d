package org.policygraph.finding;

/** Words that speak for a concept, and how strongly. */
record Voice(String words, double weight) {}

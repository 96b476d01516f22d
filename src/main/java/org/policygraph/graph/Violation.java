package org.policygraph.graph;

/**
 * Something in a graph that breaks a shape.
 *
 * @param subject IRI of what breaks it
 * @param path the property that is meant, or the empty string
 * @param value the value that breaks it, or the empty string
 * @param chinese what to do about it, in Chinese
 * @param english what to do about it, in English
 */
public record Violation(
    String subject, String path, String value, String chinese, String english) {}

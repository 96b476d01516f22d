package org.policygraph.store;

import java.util.Optional;

/**
 * A parameter of a named query.
 *
 * @param name its name, which is also the name of the variable it binds
 * @param type what values it takes
 * @param scheme for a concept the name of its scheme, else the empty string
 * @param fallback the value where none is given; without one the variable stays free
 * @param description what it is for
 */
public record Parameter(
    String name, Type type, String scheme, Optional<String> fallback, String description) {

  /** The types of parameters. */
  public enum Type {
    /** Any words. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A number. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A date, {@code 2018-05-20}. */
    DATE,
    /** An IRI, whole or from its base on: {@code document/420100-0123456789}. */
    IRI,
    /** A loaded document by its IRI, as {@link #IRI}. */
    DOCUMENT,
    /** A measure by its IRI, as {@link #IRI}. */
    MEASURE,
    /** A language that concepts are labelled in: {@code zh}, {@code en}. */
    LANGUAGE,
    /** A concept of a scheme by its identifier: {@code tolerance}. */
    CONCEPT,
    /** A jurisdiction by code or name: {@code 420100}, {@code 武汉市}. */
    JURISDICTION
  }
}

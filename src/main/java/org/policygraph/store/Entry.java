package org.policygraph.store;

import java.util.Optional;

/**
 * A document of a store, for a list.
 *
 * @param iri its IRI, which is the name of its graph
 * @param title its title
 * @param number its 发文字号, its own or learnt from others
 * @param date its date, ISO 8601
 * @param jurisdiction name of its jurisdiction
 * @param files how many files of it are loaded
 * @param measures how many measures it holds
 * @param gaps how many data gaps its files have
 */
public record Entry(
    String iri,
    String title,
    Optional<String> number,
    Optional<String> date,
    String jurisdiction,
    int files,
    int measures,
    int gaps) {}

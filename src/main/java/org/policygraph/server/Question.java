package org.policygraph.server;

import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * A query that is to be answered.
 *
 * @param name under which it is counted: the named query, or {@code sparql}
 * @param query the query
 * @param searches whether it searches the full text
 * @param graphs the graphs it asks; when it names none, all of them
 * @param format the format of the answer
 * @param byteOrderMark whether a CSV begins with U+FEFF
 * @param timeout how long it may take
 */
record Question(
    String name,
    Query query,
    boolean searches,
    DatasetDescription graphs,
    Format format,
    boolean byteOrderMark,
    Duration timeout) {}

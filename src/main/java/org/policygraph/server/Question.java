package org.policygraph.server;

import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A query that is to be answered.
 *
 * @param name under which it is counted: the named query, or {@code sparql}
 * @param query the query
 * @param data the dataset it asks
 * @param format the format of the answer
 * @param byteOrderMark whether a CSV begins with U+FEFF
 * @param timeout how long it may take
 */
record Question(
    String name,
    Query query,
    DatasetGraph data,
    Format format,
    boolean byteOrderMark,
    Duration timeout) {}

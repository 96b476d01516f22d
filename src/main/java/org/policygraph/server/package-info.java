/** The service: endpoint, named queries, documents, linked data and pages. */
@NullMarked
package org.policygraph.server;

import org.jspecify.annotations.NullMarked;

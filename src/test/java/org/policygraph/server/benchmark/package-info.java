/** Measures the service beside a bare Fuseki on the same data; nothing here is a test. */
package org.policygraph.server.benchmark;

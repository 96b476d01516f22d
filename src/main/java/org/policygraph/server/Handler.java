package org.policygraph.server;

import java.io.IOException;

/** What answers the requests of one path. */
@FunctionalInterface
interface Handler {

  /**
   * Answers a request.
   *
   * @throws Fault when it cannot be answered; the caller turns it into a response
   * @throws IOException when the client is gone
   */
  void handle(Exchange exchange) throws IOException;
}

package org.policygraph.server;

import java.util.Optional;

/** Who may write: whoever knows the token, nobody where there is none. */
final class Authority {

  private Authority() {}

  /**
   * Lets a request pass that has the token, which writing needs and what only operators may see.
   *
   * @throws Fault 401 without a bearer token, 403 with a wrong one or where writing is switched off
   */
  static void check(Exchange exchange, Optional<Token> token) {
    Optional<String> given = exchange.header("Authorization");
    if (!holds(exchange, token)) {
      throw given.isEmpty()
          ? new Fault(401, "This needs the token of the service: Authorization: Bearer ….")
              .with("WWW-Authenticate", "Bearer realm=\"policy-graph\"")
          : new Fault(403, "This is not the token of the service, or the service has none.");
    }
  }

  /** Whether a request carries the token. */
  static boolean holds(Exchange exchange, Optional<Token> token) {
    return token.filter(t -> t.opens(exchange.header("Authorization"))).isPresent();
  }
}

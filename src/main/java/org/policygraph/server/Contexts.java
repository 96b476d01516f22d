package org.policygraph.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.util.List;

/**
 * The contexts that a JSON-LD document names: none is fetched. What would fetch them is set up with
 * the first graph that comes in; a service that only answers does without.
 */
final class Contexts {

  static {
    DocumentLoader refusal =
        (address, options) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "contexts are not fetched, put the context into the document: " + address);
        };
    SchemeRouter router = (SchemeRouter) SchemeRouter.defaultInstance();
    List.of("http", "https", "file").forEach(scheme -> router.set(scheme, refusal));
  }

  private Contexts() {}

  /** From here on no context is fetched by anybody in this process. */
  static void refuse() {
    // done when the class is loaded
  }
}

package org.policygraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.policygraph.problem.ProblemException;

/** How a {@link Handler} hangs in Fuseki: as an operation of the dataset, or as a servlet. */
final class Route {

  private static final Logger LOG = Logger.getLogger(Route.class.getName());

  private Route() {}

  /** The handler as an operation of a named endpoint of the dataset. */
  static ActionService operation(Handler handler) {
    return new Operation(handler);
  }

  /** The handler as a servlet for the paths beside the dataset. */
  static HttpServlet servlet(Handler handler) {
    return new Page(handler);
  }

  private static void handle(
      Handler handler, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = null;
    try {
      exchange = new Exchange(request, response);
      handler.handle(exchange);
    } catch (Fault fault) {
      answer(request, response, fault);
    } catch (ProblemException e) {
      answer(request, response, Fault.badRequest(String.valueOf(e.getMessage())));
    } catch (StackOverflowError e) {
      answer(request, response, Fault.badRequest("The request is nested too deeply."));
    } catch (OutOfMemoryError e) {
      answer(request, response, Fault.busy("The request needs more memory than there is.", 10));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Fault while answering " + request.getRequestURI(), e);
      answer(request, response, new Fault(500, "A fault of the service; its log tells more."));
    }
  }

  /** After a body that was not read to its end the client must not reuse its connection. */
  private static void answer(HttpServletRequest request, HttpServletResponse response, Fault fault)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    exchange.send(exchange.isBodyLeft() ? fault.with("Connection", "close") : fault);
  }

  private static final class Operation extends ActionService {

    private final Handler handler;

    private Operation(Handler handler) {
      this.handler = handler;
    }

    @Override
    public void process(HttpAction action) {
      try {
        Route.handle(handler, action.getRequest(), action.getResponse());
      } catch (IOException e) {
        LOG.log(Level.FINE, "Client left", e);
      }
    }

    @Override
    public void validate(HttpAction action) {}

    @Override
    public void execute(HttpAction action) {}
  }

  private static final class Page extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Handler handler;

    private Page(Handler handler) {
      this.handler = handler;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Route.handle(handler, request, response);
    }
  }
}

package org.policygraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;

/**
 * What is done around every request: security headers, cross-origin rules, one line of access log,
 * the measuring of its time. Any page of the web may read, none may send credentials.
 */
final class Outer implements Filter {

  private static final Logger ACCESS = Logger.getLogger("org.policygraph.server.access");

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
          + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final Metrics metrics;

  Outer(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plain;
    HttpServletResponse response = (HttpServletResponse) answer;
    long start = System.nanoTime();
    secure(response);
    share(response);
    try {
      if (request.getMethod().equals("OPTIONS") && request.getHeader("Origin") != null) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      long nanos = System.nanoTime() - start;
      metrics.request(request.getMethod(), response.getStatus(), nanos);
      log(request, response, nanos);
    }
  }

  private static void secure(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  private static void share(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    response.setHeader(
        "Access-Control-Expose-Headers", "ETag, Location, Retry-After, Policy-Graph-Limit");
    response.setHeader("Access-Control-Max-Age", "86400");
  }

  /** Method, path, status, time: no query string, no header, nothing that could be a secret. */
  private static void log(HttpServletRequest request, HttpServletResponse response, long nanos) {
    ACCESS.fine(
        () ->
            "{\"method\":\"%s\",\"path\":\"%s\",\"status\":%d,\"ms\":%.1f,\"from\":\"%s\"}"
                .formatted(
                    printable(request.getMethod()),
                    printable(request.getRequestURI()),
                    response.getStatus(),
                    nanos / 1e6,
                    printable(request.getRemoteAddr())));
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\"\\\\]", "?");
  }
}

package org.policygraph.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty and Fuseki say of requests that no handler of ours answers: plain text in UTF-8, its
 * length counted in bytes.
 */
final class ErrorPage extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String message =
        request.getAttribute(ERROR_MESSAGE) instanceof String text
            ? text
            : Objects.toString(HttpStatus.getMessage(response.getStatus()), "");
    byte[] bytes = (message + "\n").getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8"));
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
    return true;
  }
}

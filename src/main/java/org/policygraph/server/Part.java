package org.policygraph.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * One part of a {@code multipart/form-data} body (RFC 7578), or a body as a whole.
 *
 * @param field name of the form field
 * @param fileName name of the file without folders; empty for a field of text
 * @param contentType media type in lower case without its parameters; empty when none is given
 * @param bytes content; not copied, the parts of a request have one reader
 */
@SuppressWarnings("ArrayRecordComponent") // content of a request, read once and never compared
record Part(String field, String fileName, String contentType, byte[] bytes) {

  /**
   * The parts of a body; a body that is not multipart is one part without names.
   *
   * @param limit bytes the body may have
   */
  static List<Part> of(Exchange exchange, long limit) throws IOException {
    byte[] body = exchange.body(limit);
    if (!exchange.contentType().equals("multipart/form-data")) {
      return List.of(new Part("", "", exchange.contentType(), body));
    }
    List<Part> parts = new ArrayList<>();
    JakartaServletFileUpload<?, ?> reader = new JakartaServletFileUpload<>();
    reader.setHeaderCharset(StandardCharsets.UTF_8);
    try {
      FileItemInputIterator items =
          reader.getItemIterator(new Body(exchange.header("Content-Type").orElse(""), body));
      while (items.hasNext()) {
        FileItemInput item = items.next();
        // not the item's own name, for which it asks the file system of this machine
        parts.add(of(item, Optional.ofNullable(reader.getFileName(item.getHeaders()))));
      }
    } catch (FileUploadException e) {
      throw Fault.badRequest("The body is not multipart/form-data as it says: " + e.getMessage());
    }
    return parts;
  }

  /** The content as UTF-8 text. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Part of(FileItemInput item, Optional<String> fileName) throws IOException {
    try (InputStream content = item.getInputStream()) {
      return new Part(
          Objects.requireNonNullElse(item.getFieldName(), ""),
          fileName.map(Part::withoutFolders).orElse(""),
          Exchange.mediaType(Objects.requireNonNullElse(item.getContentType(), "")),
          content.readAllBytes());
    }
  }

  /** The last part of a name, whatever separates its folders; it is never used as a path. */
  private static String withoutFolders(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{Cntrl}", "").strip();
    return plain.isEmpty() || plain.matches("\\.+") ? "unnamed" : plain;
  }

  private record Body(String contentType, byte[] bytes) implements RequestContext {

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public Charset getCharset() {
      return StandardCharsets.UTF_8;
    }

    @Override
    public long getContentLength() {
      return bytes.length;
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}

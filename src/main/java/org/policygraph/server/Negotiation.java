package org.policygraph.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * Chooses the format of an answer: by {@code ?format=}, else by {@code Accept} (RFC 9110, 12.5.1).
 */
final class Negotiation {

  private Negotiation() {}

  /**
   * The format a client wants most of those on offer; the first when it wants none in particular.
   *
   * @throws Fault 400 for a name that is not on offer, 406 when nothing on offer is acceptable
   */
  static Format choose(Exchange exchange, Form parameters, List<Format> offer) {
    Optional<String> name =
        parameters.one("format").or(() -> parameters.one("output")).or(() -> parameters.one("fmt"));
    return name.isPresent()
        ? named(name.get(), offer)
        : accepted(exchange.header("Accept").orElse("*/*"), offer);
  }

  private static Format named(String name, List<Format> offer) {
    for (Format format : offer) {
      if (format.isCalled(name)) {
        return format;
      }
    }
    throw Fault.badRequest(
        "There is no format '%s' here; there is %s.".formatted(name, names(offer)));
  }

  private static Format accepted(String header, List<Format> offer) {
    QuotedQualityCSV ranges = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
    ranges.addValue(header);
    for (String range : ranges.getValues()) {
      for (Format format : offer) {
        if (format.isIn(range)) {
          return format;
        }
      }
    }
    if (ranges.isEmpty()) {
      return offer.get(0);
    }
    throw new Fault(
        406,
        "Nothing here is acceptable to the client; ask for one of "
            + offer.stream().map(Format::mediaType).collect(Collectors.joining(", "))
            + ".");
  }

  private static String names(List<Format> offer) {
    return offer.stream().map(Format::title).collect(Collectors.joining(", "));
  }
}

package org.policygraph.server;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * Chooses the format of an answer: by {@code ?format=}, else by {@code Accept} (RFC 9110, 12.5.1).
 */
final class Negotiation {

  /** A range that is not acceptable at all. */
  private static final Pattern REFUSED =
      Pattern.compile("([^\\s,;]+)[^,]*?;\\s*[qQ]\\s*=\\s*0(?:\\.0*)?\\s*(?:,|;|$)");

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
    List<String> refused = REFUSED.matcher(header).results().map(m -> m.group(1)).toList();
    for (String range : ranges.getValues()) {
      for (Format format : offer) {
        if (format.isIn(range) && refused.stream().noneMatch(r -> outdoes(r, range, format))) {
          return format;
        }
      }
    }
    if (ranges.isEmpty() && refused.isEmpty()) {
      return offer.get(0);
    }
    throw new Fault(
        406,
        "Nothing here is acceptable to the client; ask for one of "
            + offer.stream().map(Format::mediaType).collect(Collectors.joining(", "))
            + ".");
  }

  /** Whether a range of weight 0 covers a format as closely as the one that wants it. */
  private static boolean outdoes(String refused, String wanted, Format format) {
    return format.isIn(refused) && closeness(refused) >= closeness(wanted);
  }

  private static int closeness(String range) {
    return range.startsWith("*/") ? 0 : Exchange.mediaType(range).endsWith("/*") ? 1 : 2;
  }

  private static String names(List<Format> offer) {
    return offer.stream().map(format -> name(format, offer)).collect(Collectors.joining(", "));
  }

  /** The name that means a format here; {@code json} is another one at other paths. */
  private static String name(Format format, List<Format> offer) {
    return format.names().filter(name -> named(name, offer) == format).findFirst().orElseThrow();
  }
}

package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whose body an issuer is, by the divisions and zones named in its name. */
final class Jurisdictions {

  /** Code of the centre. */
  static final String CENTRE = "000000";

  private static final Cues CUES = Cues.load("bodies");
  private static final Pattern ZONE = CUES.pattern("zone");
  private static final Pattern CENTRAL = CUES.pattern("central");

  private static final Cues ABBREVIATIONS = Cues.load("abbreviations");

  private final Gazetteer gazetteer;

  Jurisdictions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whose body it is, if its name tells. */
  Optional<Jurisdiction> of(String issuer) {
    Optional<Jurisdiction> division = division(issuer);
    Matcher zone = ZONE.matcher(issuer);
    if (zone.lookingAt() && !division.filter(d -> zone.group().endsWith(d.name())).isPresent()) {
      return division.map(parent -> zone(parent, zone.group()));
    }
    if (division.isPresent()) {
      return division;
    }
    return CENTRAL.matcher(issuer).lookingAt() ? Optional.of(gazetteer.centre()) : Optional.empty();
  }

  /** Whose body is named without its place ({@code 省政府}), in a document of a known home. */
  Optional<Jurisdiction> relative(String issuer, Optional<Jurisdiction> home) {
    for (List<String> row : rows("relative")) {
      if (issuer.startsWith(row.get(1))) {
        Jurisdiction.Level level = Jurisdiction.Level.valueOf(row.get(2));
        return home.flatMap(at -> gazetteer.above(at, level));
      }
    }
    return Optional.empty();
  }

  /** Whose document it is, by the place or the central organ its title begins with. */
  Optional<Jurisdiction> ofTitle(String title) {
    return gazetteer
        .nameAt(title, 0)
        .flatMap(name -> gazetteer.named(name).stream().findFirst())
        .or(
            () ->
                CENTRAL.matcher(title).lookingAt()
                    ? Optional.of(gazetteer.centre())
                    : Optional.empty());
  }

  /** Whose document it is, by the abbreviation its number begins with: a hint. */
  Optional<Jurisdiction> ofNumber(String number) {
    return byPrefix("number", number)
        .map(row -> row.get(3))
        .or(() -> byPrefix("division", number).map(row -> row.get(2)))
        .flatMap(gazetteer::byCode);
  }

  /** The issuer whose abbreviation a number begins with. */
  Optional<String> issuerOfNumber(String number) {
    return byPrefix("number", number).map(row -> row.get(2));
  }

  private static Optional<List<String>> byPrefix(String concept, String number) {
    return rows(concept).stream().filter(row -> number.startsWith(row.get(1))).findFirst();
  }

  private static List<List<String>> rows(String concept) {
    return ABBREVIATIONS.rows().stream().filter(row -> row.get(0).equals(concept)).toList();
  }

  private static Jurisdiction zone(Jurisdiction parent, String name) {
    return new Jurisdiction(
        parent.code() + "-" + name, name, Jurisdiction.Level.ZONE, Optional.of(parent.code()));
  }

  /** The lowest division in the chain of names that an issuer's name begins with. */
  private Optional<Jurisdiction> division(String issuer) {
    List<Jurisdiction> chain = new ArrayList<>();
    int at = 0;
    while (at < issuer.length()) {
      Optional<String> name = gazetteer.nameAt(issuer, at);
      if (name.isEmpty()) {
        at++;
        continue;
      }
      Optional<Jurisdiction> next = next(chain, name.get());
      next.ifPresent(chain::add);
      at += name.get().length();
    }
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  private Optional<Jurisdiction> next(List<Jurisdiction> chain, String name) {
    List<Jurisdiction> bearers = gazetteer.named(name);
    if (chain.isEmpty()) {
      return bearers.stream().findFirst();
    }
    Jurisdiction outer = chain.get(chain.size() - 1);
    return bearers.stream().filter(b -> !b.equals(outer) && gazetteer.within(b, outer)).findFirst();
  }
}

package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.outline.Reading.Certainty;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;

/** Tells whose body an issuer is, by the divisions and zones named in its name. */
final class Jurisdictions {

  /** Code of the centre. */
  static final String CENTRE = "000000";

  private static final Cues CUES = Cues.load("bodies");
  private static final Pattern ZONE = CUES.pattern("zone");
  private static final Glyphs ZONE_LAST = CUES.glyphs("zone-last");
  private static final Cue CENTRAL = CUES.cue("central");

  /**
   * What the name of a body below a province holds, so that no number makes it one of a province.
   */
  private static final Cue LOWER = CUES.cue("lower");

  private static final Cue LOCAL = CUES.cue("local");

  /** Names that stand in the midst of other words as often: 示范县, 省、市和县, 会同县水利局. */
  private static final Cue DOUBTFUL = CUES.cue("doubtful-name");

  private static final Cues ABBREVIATIONS = Cues.load("abbreviations");
  private static final List<List<String>> RELATIVE = ABBREVIATIONS.rows("relative");
  private static final List<List<String>> NUMBERS = ABBREVIATIONS.rows("number");
  private static final List<List<String>> DIVISIONS = ABBREVIATIONS.rows("division");

  private final Gazetteer gazetteer;

  Jurisdictions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whose body it is, if its name tells. */
  Optional<Jurisdiction> of(String issuer) {
    Optional<Jurisdiction> division = division(issuer);
    if (ZONE_LAST.in(issuer)) {
      Matcher zone = ZONE.matcher(issuer);
      if (zone.lookingAt() && !division.filter(d -> zone.group().endsWith(d.name())).isPresent()) {
        return division.map(parent -> zone(parent, zone.group()));
      }
    }
    if (division.isPresent()) {
      return division;
    }
    return CENTRAL.begins(issuer) ? Optional.of(gazetteer.centre()) : Optional.empty();
  }

  /**
   * Whose document it is: by its issuers, else a guess by its title, its number, or the place it
   * names most, else the centre.
   */
  Reading<Jurisdiction> of(
      List<Reading<String>> issuers,
      Reading<String> title,
      Optional<Reading<String>> number,
      String text) {
    for (Reading<String> issuer : issuers) {
      Optional<Jurisdiction> whose = of(issuer.value());
      if (whose.isPresent()) {
        return new Reading<>(whose.get(), Certainty.STATED, issuer.span());
      }
    }
    return ofTitle(title.value())
        .map(whose -> new Reading<>(whose, Certainty.GUESSED, title.span()))
        .or(
            () ->
                number
                    .filter(n -> issuers.stream().noneMatch(i -> LOWER.in(i.value())))
                    .flatMap(
                        n ->
                            ofNumber(n.value())
                                .map(whose -> new Reading<>(whose, Certainty.GUESSED, n.span()))))
        .orElseGet(
            () ->
                new Reading<>(
                    mostNamed(text).orElse(gazetteer.centre()),
                    Certainty.GUESSED,
                    Optional.empty()));
  }

  /**
   * The division that a local text names most, with what lies in it; the lowest that holds half.
   */
  private Optional<Jurisdiction> mostNamed(String text) {
    if (!LOCAL.in(text)) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<String> name = gazetteer.nameAt(text, i);
      if (name.isPresent() && !DOUBTFUL.is(name.get())) {
        List<Jurisdiction> bearers = gazetteer.named(name.get());
        if (bearers.size() == 1 && !bearers.get(0).code().equals(CENTRE)) {
          counts.merge(bearers.get(0).code(), 1, Integer::sum);
          all++;
        }
        i += name.get().length() - 1;
      }
    }
    int half = (all + 1) / 2;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= half && e.getValue() > 1)
        .max(Map.Entry.comparingByValue())
        .flatMap(e -> gazetteer.byCode(e.getKey()));
  }

  /** Whose body is named without its place ({@code 省政府}), in a document of a known home. */
  Optional<Jurisdiction> relative(String issuer, Optional<Jurisdiction> home) {
    for (List<String> row : RELATIVE) {
      if (issuer.startsWith(row.get(1))) {
        Jurisdiction.Level level = Jurisdiction.Level.valueOf(row.get(2));
        return home.flatMap(at -> gazetteer.above(at, level));
      }
    }
    return Optional.empty();
  }

  /** Whose document it is, by the places or the central organ its title begins with. */
  Optional<Jurisdiction> ofTitle(String title) {
    List<Jurisdiction> chain = new ArrayList<>();
    int at = 0;
    for (int before = -1; before < at; ) {
      before = at;
      Optional<String> name = gazetteer.nameAt(title, at);
      Optional<Jurisdiction> next = name.flatMap(n -> next(chain, n));
      next.ifPresent(chain::add);
      at += next.isPresent() ? name.get().length() : 0;
    }
    return last(chain)
        .or(() -> CENTRAL.begins(title) ? Optional.of(gazetteer.centre()) : Optional.empty());
  }

  /** Whose document it is, by the abbreviation its number begins with: a hint. */
  Optional<Jurisdiction> ofNumber(String number) {
    return byPrefix(NUMBERS, number)
        .map(row -> row.get(3))
        .or(() -> byPrefix(DIVISIONS, number).map(row -> row.get(2)))
        .flatMap(gazetteer::byCode);
  }

  /** The issuer whose abbreviation a number begins with. */
  Optional<String> issuerOfNumber(String number) {
    return byPrefix(NUMBERS, number).map(row -> row.get(2));
  }

  private static Optional<List<String>> byPrefix(List<List<String>> rows, String number) {
    for (List<String> row : rows) {
      if (number.startsWith(row.get(1))) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
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
    return last(chain);
  }

  private static Optional<Jurisdiction> last(List<Jurisdiction> chain) {
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  private Optional<Jurisdiction> next(List<Jurisdiction> chain, String name) {
    Optional<Jurisdiction> outer = last(chain);
    for (Jurisdiction bearer : gazetteer.named(name)) {
      if (outer.isEmpty()
          || (!bearer.equals(outer.get()) && gazetteer.within(bearer, outer.get()))) {
        return Optional.of(bearer);
      }
    }
    return Optional.empty();
  }
}

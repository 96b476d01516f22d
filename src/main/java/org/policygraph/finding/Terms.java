package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.language.Found;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Time;
import org.policygraph.language.Times;
import org.policygraph.source.Span;

/** Reads by when or how often a task is done where it is told beside it: in a cell, in a note. */
final class Terms {

  private final Times times = new Times();
  private final Pattern dated = Lexicon.load("columns").pattern("dated");
  private final Pattern label = Lexicon.load("notes").pattern("term-label");
  private final Pattern separator = Lexicon.load("notes").pattern("term-separator");

  /** A time, whole as a cell says it; 长期 and 持续推进 are none. */
  Optional<Criterion> whole(Span cell, String plain, String rule) {
    String text = cell.in(plain);
    List<Found<Time>> found = times.in(text);
    return found.isEmpty() && !dated.matcher(text).find()
        ? Optional.empty()
        : Optional.of(term(cell, found, rule));
  }

  /** The times that a note tells among the names of bodies: whole behind 完成时限：, else as read. */
  List<Criterion> among(Span note, String plain, String rule) {
    List<Criterion> terms = new ArrayList<>();
    Matcher parts = separator.matcher(plain).region(note.start(), note.end());
    int at = note.start();
    while (at < note.end()) {
      int stop = parts.find() ? parts.start() : note.end();
      Matcher head = label.matcher(plain).region(at, stop);
      if (head.lookingAt()) {
        whole(new Span(head.end(), stop), plain, rule).ifPresent(terms::add);
      } else {
        for (Found<Time> time : times.in(plain.substring(at, stop))) {
          Span span = new Span(at + time.span().start(), at + time.span().end());
          terms.add(term(span, List.of(time), rule));
        }
      }
      at = stop + 1;
    }
    return terms;
  }

  private static Criterion term(Span span, List<Found<Time>> found, String rule) {
    List<Time> values = found.stream().map(Found::value).toList();
    return new Criterion(Criterion.Type.TIME, span, List.of(), values, rule);
  }
}

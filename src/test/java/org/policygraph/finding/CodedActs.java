package org.policygraph.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policygraph.language.Word;
import org.policygraph.language.Words;
import org.policygraph.outline.Clause;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;

/**
 * The coded measures of a document as acts, so that the finders that work on acts can be judged
 * apart from the one that finds them.
 */
final class CodedActs {

  private static final Words WORDS = new Words();
  private static final Lexemes LEXEMES = new Lexemes();

  private final Outline outline;
  private final List<Coding> codings;

  CodedActs(Path document, Path gold) {
    outline = Outlines.of(document);
    try {
      codings = Codings.read(gold.toString(), Files.readString(gold, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outline outline() {
    return outline;
  }

  List<Coding> codings() {
    return codings;
  }

  /** The acts, one for each coding; empty for a coding whose quote is not in a sentence. */
  List<Optional<Act>> acts() {
    List<Optional<Act>> acts = new ArrayList<>();
    int from = 0;
    for (Coding coding : codings) {
      Optional<Span> quote = locate(coding.quote(), from);
      from = quote.map(Span::start).orElse(from);
      acts.add(quote.flatMap(span -> act(coding, span)));
    }
    return acts;
  }

  private Optional<Span> locate(String written, int from) {
    String quote = written.replace('\uff05', '%');
    String plain = outline.text().plain();
    int start = plain.indexOf(quote, from);
    start = start < 0 ? plain.indexOf(quote) : start;
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + quote.length()));
  }

  private Optional<Act> act(Coding coding, Span quote) {
    for (Provision provision : outline.walk().toList()) {
      for (Sentence sentence : provision.sentences()) {
        if (sentence.span().overlaps(quote)) {
          return Optional.of(act(coding, quote, provision, sentence));
        }
      }
    }
    return Optional.empty();
  }

  private Act act(Coding coding, Span quote, Provision provision, Sentence sentence) {
    String plain = outline.text().plain();
    List<Span> actions = new ArrayList<>();
    int at = quote.start();
    for (String action : coding.action()) {
      int start = plain.indexOf(action, at);
      if (start >= 0 && start + action.length() <= quote.end()) {
        actions.add(new Span(start, start + action.length()));
        at = start + action.length();
      }
    }
    Optional<Span> object =
        locate(coding.object(), quote.start())
            .filter(span -> !coding.object().isEmpty() && quote.contains(span));
    List<Span> attached = new ArrayList<>();
    Optional<Span> core = object;
    for (Clause clause : sentence.clauses()) {
      boolean inside = quote.overlaps(clause.span());
      boolean holds =
          actions.stream().anyMatch(clause.span()::overlaps)
              || object.filter(clause.span()::overlaps).isPresent();
      if (inside && holds) {
        core = Optional.of(core.map(clause.span()::union).orElse(clause.span()));
      } else if (inside) {
        attached.add(clause.span());
      }
    }
    List<Word> words = WORDS.of(outline.text().in(sentence.span()), sentence.span().start());
    return new Act(
        provision,
        sentence,
        new Tokens(words, LEXEMES),
        quote,
        core.orElse(quote),
        attached,
        actions,
        object,
        List.of(),
        Modality.valueOf(coding.modality().toUpperCase(Locale.ROOT)),
        "coded",
        List.of(),
        Optional.empty());
  }
}

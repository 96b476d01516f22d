package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Predication.Range;
import org.policygraph.outline.Clause;

/**
 * Takes a clause apart from left to right: conjunction, subject, adverbials, deontic, fronted
 * object, verbs, object.
 */
final class ClauseParser {

  private final Grammar grammar;
  private final VerbGroup verbGroup;

  ClauseParser(Grammar grammar) {
    this.grammar = grammar;
    this.verbGroup = new VerbGroup(grammar);
  }

  /** Reads the words from {@code from} to {@code to} of a sentence. */
  Predication parse(Tokens t, Clause clause, int from, int to) {
    int having = new Entitlements(grammar, t).verb(from, to);
    return having < 0
        ? new Pass(t, clause, from, to).run()
        : new Pass(t, clause, from, having).run().having(having, to);
  }

  /** One reading of one clause. */
  private final class Pass {
    private final Tokens t;
    private final Clause clause;
    private final int from;
    private final int to;
    private final Occasions occasions;
    private final Submission submission;
    private final int submits;
    private int body;
    private int p;
    private boolean afterDeontic;
    private int command = -1;
    private Optional<Range> subject = Optional.empty();
    private Optional<Deontic> deontic = Optional.empty();
    private boolean negated;
    private Optional<Range> topic = Optional.empty();
    private Optional<String> marker = Optional.empty();
    private Optional<Range> coverb = Optional.empty();
    private List<Range> verbs = List.of();
    private Optional<Range> object = Optional.empty();

    Pass(Tokens t, Clause clause, int from, int to) {
      this.t = t;
      this.clause = clause;
      this.from = from;
      this.to = to;
      this.p = from;
      this.occasions = new Occasions(grammar, t, to);
      this.submission = new Submission(grammar, t, to);
      this.submits = submission.verb(from);
    }

    Predication run() {
      body = new Opening(grammar, t, to).past(occasions.pastNote(from));
      p = body;
      subjectAtDeontic();
      if (p < to && !grammar.strongVerb(t, p)) {
        p = new Manner(grammar, t, to).past(p);
      }
      if (p + 1 == submits && grammar.verb(t, p) && grammar.deontic(t, p, to).isEmpty()) {
        nounPhrase();
      }
      while (p < to && verbs.isEmpty()) {
        step();
      }
      if (verbs.isEmpty() && command >= 0) {
        p = command;
        predicate();
      }
      Predication read =
          new Predication(
              clause, from, to, body, subject, deontic, negated, topic, marker, coverb, verbs,
              object);
      return new Together(grammar, t).in(new LastPredicate(grammar, t).in(read));
    }

    /** A subject with verbs in it, 从事经营活动的单位应当: everything before the deontic. */
    private void subjectAtDeontic() {
      if (p >= to || grammar.deontic(t, p, to).isPresent()) {
        return;
      }
      SubjectEnd.End found = new SubjectEnd(grammar, t, to).of(p);
      int end = found.word();
      if (end > 0) {
        if (!t.clause("leave-open", p)
            && !t.clause("moment", end - 1)
            && !grammar.small("amid", t, end - 1)) {
          subject = Optional.of(new Range(p, occasions.beforeLeave(p, end)));
        }
        p = end + 1 < to && t.is("chiefly", end) ? end + 1 : end;
      }
      if (found.copula()) {
        verbs = List.of(new Range(p, p + 1));
        object = Optional.of(new Range(p + 1, to));
      }
    }

    private void step() {
      Optional<Deontic> found = grammar.deontic(t, p, to);
      if (found.isPresent() && p + found.get().length() < to) {
        deontic = left() && negates(found.get()) ? deontic : found;
        p += found.get().length();
        afterDeontic = true;
      } else if (submits <= p && new Fronting(grammar, t, to).future(p)) {
        p++;
      } else if (p == submits) {
        submit();
      } else if (grammar.small("fronting", t, p) && front()) {
        return;
      } else if (!occasions.led(p) && occasions.reaction(p, deontic.isPresent()) > p) {
        p = occasions.reaction(p, deontic.isPresent());
      } else if (!occasions.due(p).isEmpty()) {
        verbs = occasions.due(p);
        p = to;
      } else if (about()) {
        topic = Optional.of(new Range(p + 1, to));
        marker = Optional.of(t.text(p));
        p = to;
      } else if (!manner(p) && coverb()) {
        return;
      } else if (grammar.adverb(t, p)) {
        if (new Manner(grammar, t, to).governs(p) && !occasions.tells(p)) {
          predicate();
        } else {
          negated |= grammar.small("negation", t, p);
          p++;
        }
      } else if (occasions.when(p) > p) {
        p = occasions.when(p);
      } else if ((deontic.isPresent() || subject.isPresent()) && occasions.rates(body, p)) {
        predicate();
      } else if (grammar.preposition(t, p) || manner(p) || occasions.going(p)) {
        preposition();
      } else if (occasions.tells(p)) {
        p++;
      } else if (grammar.verb(t, p) && !occasions.tellsApart(p) && !nominal()) {
        predicate();
      } else if (grammar.noun(t, p)
          || grammar.verb(t, p)
          || grammar.time(t, p)
          || grammar.modifier(t, p)) {
        nounPhrase();
      } else {
        p++;
      }
    }

    /** 可以不再履行: what is left to somebody not to do is no ban. */
    private boolean negates(Deontic found) {
      return found.modality() == Modality.PROHIBITION && !grammar.deontic("banning", found.word());
    }

    /** 就侵害权益的行为，: what the next clause is about. */
    private boolean about() {
      return p == body
          && grammar.small("about", t, p)
          && grammar.is("comma", clause.mark())
          && t.tag(to - 1).startsWith("n");
    }

    private boolean nominal() {
      return (p > body && occasions.listed(p)) || (!afterDeontic && occasions.modifies(p));
    }

    /** 注重从…发现, 坚持在…培养, 探索建立: a verb that governs another. */
    private boolean coverb() {
      int past = new Coverb(grammar, t, to).past(p);
      if (past < 0) {
        return false;
      }
      coverb = Optional.of(new Range(p, p + 1));
      p = past;
      return true;
    }

    /** 将 and 把 with the verb they call for; an adverb otherwise. */
    private boolean front() {
      Fronting fronting = new Fronting(grammar, t, to);
      int frame = submits > p ? submits : fronting.verb(p);
      boolean waits =
          t.is("always-fronting", p)
              || (grammar.is("comma", clause.mark()) && t.tag(to - 1).startsWith("n"));
      if (waits && frame > submits && fronting.told(frame)) {
        frame = -1; // 将推行服务的情况，…报送: what is told stands alone
      }
      if (frame < 0 && waits) {
        topic = Optional.of(new Range(p + 1, to));
        marker = Optional.of(t.text(p));
        p = to;
        return true;
      }
      if (frame < 0) {
        return false;
      }
      int end = fronting.end(p, frame);
      topic = Optional.of(new Range(p + 1, end));
      marker = Optional.of(t.text(p));
      p = frame;
      if (p == submits) {
        submit();
      } else {
        predicate();
      }
      return true;
    }

    /** 规划报国务院批准, 将情况报主管部门备案: what is submitted is what it is done to. */
    private void submit() {
      int act = submission.act(p);
      verbs = List.of(new Range(act, act + 1));
      object = topic.or(() -> subject.filter(s -> !grammar.agent(t.text(s.to() - 1))));
      p = to;
    }

    /** 采取…方式开展: a verb that only says by what means. */
    private boolean manner(int at) {
      return (grammar.small("manner-verb", t, at) || grammar.small("principle-verb", t, at))
          && new ClosedAdverbial(grammar, t, to).end(at) > at;
    }

    private void preposition() {
      String word = t.text(p);
      Adverbial adverbial = new Adverbial(grammar, t, to);
      int end = adverbial.end(p);
      boolean last = !grammar.is("comma", clause.mark());
      if (end == to && last && deontic.isPresent()) {
        end = adverbial.open(p);
      } else if (end == to && (last || subject.isPresent())) {
        end = new AdverbialBound(grammar, t, to).dealt(p);
      }
      if (left()
          && end == to
          && t.tag(p).equals("v")
          && (last || new AdverbialBound(grammar, t, to).ruledNext())) {
        predicate();
        return;
      }
      boolean joined = p == body && p > from && grammar.is("pairing", word);
      if ((joined || grammar.is("object-preposition", word)) && end > p + 1) {
        topic = Optional.of(new Range(p + 1, end));
        marker = Optional.of(word);
      } else if (marker.isEmpty()) {
        marker = Optional.of(word);
      }
      boolean where = p == body && t.is("place-preposition", p);
      p = Math.max(end, p + 1);
      if (where && new SubjectEnd(grammar, t, to).bound(p)) {
        subjectAtDeontic(); // 在公园内从事导游的人员必须
      }
    }

    /** 可以依托…: what one is free to rest on. */
    private boolean left() {
      return deontic.filter(d -> d.modality() == Modality.PERMISSION).isPresent();
    }

    private void nounPhrase() {
      boolean timed = t.tag(p).startsWith("m") || grammar.time(t, p);
      if (afterDeontic && command < 0 && subject.isPresent() && !timed) {
        command = p;
      }
      int phrase = new NounPhrase(grammar, t, to).end(p);
      int q = p < submits ? Math.min(phrase, submits) : phrase;
      if (!new NounPhrase(grammar, t, to).temporal(p, q) && command < 0) {
        boolean graded = t.tag(p).startsWith("a") && p > body && grammar.pureAdverb(t, p - 1);
        int start = graded ? p - 1 : p;
        subject = Optional.of(new Range(subject.map(Range::from).orElse(start), q));
      }
      p = q;
    }

    private void predicate() {
      boolean beneficiary = marker.filter(m -> grammar.is("benefit-preposition", m)).isPresent();
      Optional<Range> fronted = beneficiary ? Optional.empty() : topic;
      VerbGroup.Found found =
          verbGroup.read(
              t, p, to, fronted, marker.filter(m -> grammar.is("fronting", m)).isPresent());
      verbs = found.verbs();
      object = found.object();
      Grants grants = new Grants(grammar, t);
      if (object.isEmpty() && grants.at(verbs.get(verbs.size() - 1).from(), to)) {
        object = subject.flatMap(grants::each);
      }
      p = to;
    }
  }
}

package org.policygraph.alignment;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;

/**
 * What a measure does with a value, told by the words around it: takes it from somebody, gives it,
 * bans for so long, or says whom the measure is for.
 */
final class Bearings {

  private static final String PERMISSION = "permission";

  private final Lexicon words = Lexicon.load("alignment-words");
  private final Set<String> benefits = words.words("benefit");
  private final Set<String> penalties = words.words("penalty");
  private final Set<String> reductions = words.words("reduction");
  private final Set<String> costs = words.words("cost");
  private final Set<String> sanctions = words.words("sanction");
  private final Set<String> procedures = words.words("procedure");
  private final Set<String> lasting = words.words("lasting");
  private final Set<String> bans = words.words("ban");
  private final Set<String> making = words.words("making");
  private final Pattern decided = words.pattern("decided");
  private final Set<String> ages = words.words("age");
  private final Set<String> binding = words.words("binding");

  /** Whether more of a value is more of a penalty; a cap on penalties binds those who fine. */
  boolean takes(Placed<?> value) {
    return nearest(value) == penalties && !caps(value);
  }

  /** Whether more of a value is more of what somebody is given; what it costs is no gift. */
  boolean gives(Placed<?> value) {
    return nearest(value) == benefits && !holds(costs, value.before());
  }

  /** Whether less of a value is more of what is asked: 压减至5份. */
  boolean reduces(Placed<?> value) {
    return holds(reductions, value.before());
  }

  private boolean caps(Placed<?> value) {
    return words.prefix("cap", value.text()).isPresent() && holds(penalties, value.before());
  }

  /**
   * What the clause of a value is about, else what its measure is: penalties, benefits, nothing.
   */
  private Set<String> nearest(Placed<?> value) {
    Set<String> near = kind(value.before() + value.text() + value.behind());
    return near.isEmpty() ? kind(value.measure().quote()) : near;
  }

  private Set<String> kind(String text) {
    return holds(penalties, text) ? penalties : holds(benefits, text) ? benefits : Set.of();
  }

  /** Whether a time is one in which something is banned: 五年内不得. */
  boolean bans(Placed<?> time) {
    boolean inside =
        words.prefix("during", time.text()).isPresent()
            || words.suffix("during", time.before()).isPresent();
    return holds(bans, decided.matcher(time.behind()).replaceAll(""))
        || (inside && holds(bans, time.before()));
  }

  /** Whether somebody suffers something for a time: 暂扣三个月. */
  boolean punishes(Placed<?> time) {
    return !isWithin(time) && holds(sanctions, time.measure().quote());
  }

  /** Whether somebody has a right for a time, or gains something. */
  boolean grants(Placed<?> time) {
    boolean free =
        time.measure().modality().equals(PERMISSION) && !holds(procedures, time.before());
    return free || (!isWithin(time) && gives(time) && !holds(procedures, time.before()));
  }

  /** Whether something has to last for a time: 质量保修期为两年. */
  boolean lasts(Placed<?> time) {
    return !isWithin(time) && holds(lasting, time.before() + time.text() + time.behind());
  }

  private boolean isWithin(Placed<?> time) {
    return words.suffix("within", time.text()).isPresent();
  }

  /**
   * Whether a bounded value says whom a measure is for: 三千平方米以上的公共建筑应当…; not 处五万元以下的罚款, which names
   * what is measured.
   */
  boolean isThreshold(Placed<?> value, boolean bounded) {
    Optional<String> particle = words.prefix("of", value.behind());
    boolean of = particle.isPresent();
    boolean measured =
        particle
            .flatMap(p -> words.prefix("measured", value.behind().substring(p.length())))
            .isPresent();
    return !measured
        && (inCondition(value)
            || (bounded && ((of && !isOfThing(value)) || isAge(value) || binds(value))));
  }

  /** 设立规模不低于100亿元的基金, 使用厚度不低于0.025毫米的购物袋: whether a value is that of what is made or used. */
  private boolean isOfThing(Placed<?> value) {
    return holds(making, value.before())
        && !value.measure().modality().equals(PERMISSION)
        && !gives(value);
  }

  private static boolean inCondition(Placed<?> value) {
    for (Directive.Condition criterion : value.measure().criteria()) {
      int from = value.measure().quote().indexOf(criterion.quote());
      if (criterion.type().equals(Change.Slot.CONDITION.id())
          && from >= 0
          && from <= value.span().start()
          && value.span().end() <= from + criterion.quote().length()) {
        return true;
      }
    }
    return false;
  }

  private boolean isAge(Placed<?> value) {
    return holds(ages, value.text());
  }

  /** Whether the clause binds only behind a value that is bounded by a word behind it. */
  private boolean binds(Placed<?> value) {
    return words.suffix("from-on", value.text()).isPresent()
        && holds(binding, value.behind())
        && !holds(binding, value.before());
  }

  private static boolean holds(Set<String> some, String text) {
    return some.stream().anyMatch(text::contains);
  }
}

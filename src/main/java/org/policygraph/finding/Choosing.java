package org.policygraph.finding;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes the choices about actors that are made while a document is read, for those who teach them.
 *
 * @param parts takes names that may take part in an act
 * @param names takes the words that the name of somebody who takes part may begin with
 */
record Choosing(Consumer<Supplier<ActorChoice>> parts, Consumer<Supplier<NameChoice>> names) {

  /** Takes none. */
  static final Choosing UNHEARD = new Choosing(choice -> {}, name -> {});
}

package org.policygraph.outline;

import java.util.Optional;
import org.policygraph.source.Span;

/**
 * What a document says about another document.
 *
 * @param kind how the two are related
 * @param title title as printed between 《 and 》, the outermost brackets left out, white space
 *     removed
 * @param core the title of the work itself: of 《甲印发〈乙〉的通知》 it is 乙
 * @param number normalised 发文字号, where one is printed
 * @param issuer who issued the other document, where it is printed or follows from the title
 * @param jurisdiction whose document it is, where that is known
 * @param span where it is printed
 */
public record Reference(
    Kind kind,
    String title,
    String core,
    Optional<String> number,
    Optional<String> issuer,
    Optional<Jurisdiction> jurisdiction,
    Span span) {

  /** The same document in another relation. */
  Reference as(Kind other) {
    return new Reference(other, title, core, number, issuer, jurisdiction, span);
  }

  /** The relations, with the property each becomes. */
  public enum Kind {
    /** {@code eli:based_on}: 根据…精神. */
    BASED_ON,
    /** {@code eli:ensures_implementation_of}: 实施意见 of an 意见. */
    IMPLEMENTS,
    /** {@code eli:cites}. */
    CITES,
    /** {@code eli:repeals}: 同时废止. */
    REPEALS,
    /** {@code eli:amends}: 修改. */
    AMENDS
  }
}

package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.source.Span;

/**
 * A numbered unit of a document: section, item, article, paragraph.
 *
 * @param label stable within its document and fit for citing: {@code 二·4}, {@code 第十二条第二款}
 * @param number as printed, without punctuation: {@code 二}, {@code 4}, {@code 第十二条}; empty for an
 *     unnumbered unit
 * @param codingLabel the label that the coding guidelines give its measures: the item number if
 *     items run through the document, else the section's
 * @param kind what sort of unit
 * @param scope what its sentences are in the document, and so whether they can hold measures
 * @param heading its heading without number and final mark, where it has one
 * @param span everything from its number to the end of its last child
 * @param sentences the sentences that stand in it directly, its heading left out
 * @param children the units inside it, in order
 */
public record Provision(
    String label,
    String number,
    String codingLabel,
    Kind kind,
    Scope scope,
    Optional<Span> heading,
    Span span,
    List<Sentence> sentences,
    List<Provision> children) {

  /** The sorts of units, outermost first. */
  public enum Kind {
    /** 第一编. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 一、. */
    SECTION,
    /** （一）. */
    SUBSECTION,
    /** 第一条. */
    ARTICLE,
    /** 1. or （1）. */
    ITEM,
    /** 一是…, ①…. */
    POINT,
    /** A paragraph without number. */
    PARAGRAPH,
    /** A row of a table. */
    ROW,
    /** 附件. */
    ATTACHMENT
  }

  /** What a unit is in its document; only operative ones can hold measures. */
  public enum Scope {
    /** Lays something on somebody. */
    OPERATIVE,
    /** Letterhead, number, title, addressees, contents. */
    FRONT,
    /** A covering notice, or the news lead before a text. */
    NOTICE,
    /** Stands before what announces the measures. */
    PREAMBLE,
    /** Purpose, scope, definition, interpretation, commencement, repeal; 特此通知. */
    FORMULA,
    /** Signature, date, lists of attachments, notes of printing. */
    END,
    /** What is attached to the text. */
    ATTACHMENT,
    /** What a web page adds. */
    RELATED,
    /** Another document that follows in the same file. */
    OTHER
  }

  /** Whether its sentences can hold measures. */
  public boolean operative() {
    return scope == Scope.OPERATIVE;
  }

  /** This unit and all below it, in reading order. */
  public Stream<Provision> walk() {
    List<Provision> units = new ArrayList<>();
    gather(units);
    return units.stream();
  }

  private void gather(List<Provision> units) {
    units.add(this);
    children.forEach(child -> child.gather(units));
  }
}

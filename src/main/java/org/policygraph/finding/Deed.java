package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import org.policygraph.language.Word;

/**
 * What is told of an act before it is said by what instrument it works.
 *
 * @param verbs its verbs, as written
 * @param object what they bear on, or the empty string
 * @param objectWords the words of that
 * @param words all words of the act, from its actor to its last attached clause
 * @param participants who is named to take part in it
 * @param modality identifier of how binding it is
 * @param articles whether it stands in a document in articles
 * @param kind the kind of document it stands in: 意见, 条例, 通知…
 */
public record Deed(
    List<String> verbs,
    String object,
    List<Word> objectWords,
    List<Word> words,
    List<Coding.CodedActor> participants,
    String modality,
    boolean articles,
    Optional<String> kind) {}

package org.policygraph.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document says it is.
 *
 * @param title title of the body, white space removed; of a notice that carries a body, the body's
 * @param kind 意见, 实施意见, 办法, 通知…, the word at the end of the title
 * @param number 发文字号 in the form {@code 武办发〔2018〕17号}
 * @param issuers those who issued it, in order
 * @param addressees those it is sent to, in order
 * @param date date of the document
 * @param inForce date from which it is in force
 * @param trialUntil last day of a trial or validity period
 * @param jurisdiction whose document it is
 * @param references what it says about other documents
 */
public record Identity(
    Reading<String> title,
    Optional<String> kind,
    Optional<Reading<String>> number,
    List<Reading<String>> issuers,
    List<Reading<String>> addressees,
    Optional<Reading<LocalDate>> date,
    Optional<Reading<LocalDate>> inForce,
    Optional<Reading<LocalDate>> trialUntil,
    Reading<Jurisdiction> jurisdiction,
    List<Reference> references) {}

package lv.lidzas.documents.review.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.documents.filing.domain.DetailFlaw;
import lv.lidzas.documents.filing.domain.DocumentState;

/** Why a document is not accepted or rejected (atteikums izpildīt pārbaudi). */
public sealed interface ReviewRefusal {

    /** There is no such document, or the caller may not know of it. */
    record UnknownDocument() implements ReviewRefusal {}

    /** The caller is a party to the case, or handed the document in. */
    record OwnMatter() implements ReviewRefusal {}

    /**
     * What was read on the paper cannot be true.
     *
     * @param flaws why not
     */
    record FlawedReading(List<DetailFlaw> flaws) implements ReviewRefusal {}

    /**
     * The document's state does not allow the step.
     *
     * @param state where it stands
     */
    record NotReviewable(DocumentState.Code state) implements ReviewRefusal {}

    /**
     * The document's term is over, so it proves nothing.
     *
     * @param validUntil its last day
     */
    record Expired(LocalDate validUntil) implements ReviewRefusal {}
}

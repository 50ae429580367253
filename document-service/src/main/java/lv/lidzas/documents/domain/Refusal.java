package lv.lidzas.documents.domain;

import java.time.LocalDate;
import java.util.List;

/** Why something asked of this context is not done (atteikums izpildīt); expected, so a value and no exception. */
public sealed interface Refusal {

    /** There is no such document, or it is not for these eyes. */
    record UnknownDocument() implements Refusal {}

    /** There is no such application, or it is not this login's. */
    record UnknownApplication() implements Refusal {}

    /** The person is not the one that the application is about. */
    record SubjectNotOfCase() implements Refusal {}

    /**
     * The application takes no more documents.
     *
     * @param state why not
     */
    record CaseClosed(CaseState state) implements Refusal {}

    /**
     * The details cannot be true.
     *
     * @param flaws why not
     */
    record FlawedDetails(List<DetailFlaw> flaws) implements Refusal {}

    /**
     * The file is not one that may be kept.
     *
     * @param flaw why not
     */
    record UnfitContent(ContentFlaw flaw) implements Refusal {}

    /**
     * The document's state does not allow this step.
     *
     * @param state where it stands
     */
    record NotReviewable(DocumentState.Code state) implements Refusal {}

    /**
     * The document's term is over, so it proves nothing.
     *
     * @param validUntil its last day
     */
    record Expired(LocalDate validUntil) implements Refusal {}
}

package lv.lidzas.documents.filing.domain;

import java.util.List;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.documents.content.domain.ContentFlaw;
import lv.lidzas.kit.words.Allowance;

/** Why a document is not taken in (atteikums pieņemt dokumentu). */
public sealed interface FilingRefusal {

    /**
     * There is no room for one more.
     *
     * @param share what is used up
     * @param forNow whether there is room again later, without anybody's doing
     */
    record QuotaReached(Allowance share, boolean forNow) implements FilingRefusal {}

    /** There is no such application, or it is another login's. */
    record UnknownApplication() implements FilingRefusal {}

    /** The person is not the one that the application is about. */
    record SubjectNotOfCase() implements FilingRefusal {}

    /**
     * The application takes no more documents.
     *
     * @param state why not
     */
    record CaseClosed(KnownCaseState state) implements FilingRefusal {}

    /**
     * The details cannot be true.
     *
     * @param flaws why not
     */
    record FlawedDetails(List<DetailFlaw> flaws) implements FilingRefusal {}

    /**
     * The file is not kept.
     *
     * @param flaw why not
     */
    record UnfitContent(ContentFlaw flaw) implements FilingRefusal {}
}

package lv.lidzas.documents.cases.domain;

import lv.lidzas.kit.words.Parties;
import org.jspecify.annotations.Nullable;

/**
 * What this context knows of a submitted application (iesniegums), learnt from events.
 *
 * @param personId the person to be assisted
 * @param representativeId the legal representative, if one applies
 * @param parties whose case it is, as far as it was told
 * @param state whether it still takes documents
 */
public record KnownCase(
        ApplicationId applicationId,
        PersonId personId,
        @Nullable PersonId representativeId,
        Parties parties,
        KnownCaseState state) {

    /** The same case with other parties. */
    public KnownCase of(Parties others) {
        return new KnownCase(applicationId, personId, representativeId, others, state);
    }

    /** Whether documents may still be handed in. */
    public boolean isOpen() {
        return state == KnownCaseState.OPEN;
    }

    /** The same case, closed. A decision has the last word: one that crossed a withdrawal on its way stands. */
    public KnownCase closed(KnownCaseState how) {
        return isOpen() || how == KnownCaseState.DECIDED
                ? new KnownCase(applicationId, personId, representativeId, parties, how)
                : this;
    }
}

package lv.lidzas.eligibility.contests.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody contests an issued decision (apstrīdēšanas iesniegums).
 *
 * @param decisionId the decision
 * @param applicationId the application that it answers
 * @param personId the person assisted
 * @param filing what came, and when
 * @param contestUntil the last day for it as it was known when it came; absent where nothing said that the decision was notified
 * @param suspendsByLaw whether the decision has no effect meanwhile, as the law has it
 * @param reinstated that the term was given back; absent unless it was
 * @param unsuspended that the decision has effect nevertheless; absent unless a lead caseworker stated it
 * @param ruling what became of it; absent while nothing did
 */
public record Contest(
        ContestId id,
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId,
        Filing filing,
        @Nullable LocalDate contestUntil,
        boolean suspendsByLaw,
        @Nullable StatedReason reinstated,
        @Nullable StatedReason unsuspended,
        @Nullable ContestRuling ruling) {

    /**
     * What came.
     *
     * @param text in the words of whoever filed it; empty when the person was erased
     * @param receivedOn the day on which it came
     * @param postedOn the day on which it was handed to the post; absent where it is not known, or it came otherwise
     * @param at when it was recorded
     * @param by who filed it: a party, or the caseworker who recorded what came on paper
     */
    public record Filing(
            String text,
            ContestChannel channel,
            LocalDate receivedOn,
            @Nullable LocalDate postedOn,
            Instant at,
            PartyKey by) {

        /** The day by which it is judged whether it came in time: by post that of the handing over (APL s.42, 43). */
        LocalDate day() {
            return postedOn == null ? receivedOn : postedOn;
        }
    }

    /** Whether it came after the last day for it. */
    public boolean isLate() {
        return contestUntil != null && filing.day().isAfter(contestUntil);
    }

    /** Whether the decision may be looked at because of it: it came in time, or the term was given back. */
    public boolean isAdmitted() {
        return !isLate() || reinstated != null;
    }

    /** Whether the decision is contested by it now. */
    public boolean isPending() {
        return ruling == null && isAdmitted();
    }

    /** Whether the decision has no effect now because of it. */
    public boolean isSuspending() {
        return isPending() && suspendsByLaw && unsuspended == null;
    }

    /** The term is given back. */
    public Contest reinstate(StatedReason why) {
        return with(why, unsuspended, ruling);
    }

    /** The decision has effect nevertheless. */
    public Contest unsuspend(StatedReason why) {
        return with(reinstated, why, ruling);
    }

    /** What became of it. */
    public Contest decide(ContestRuling decided) {
        return with(reinstated, unsuspended, decided);
    }

    private Contest with(
            @Nullable StatedReason inTime,
            @Nullable StatedReason effective,
            @Nullable ContestRuling decided) {
        return new Contest(
                id,
                decisionId,
                applicationId,
                personId,
                filing,
                contestUntil,
                suspendsByLaw,
                inTime,
                effective,
                decided);
    }
}

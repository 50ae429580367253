package lv.lidzas.eligibility.clarifications.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question that is open in a case, or was (precizējums).
 *
 * @param applicationId the case
 * @param personId the person to be assisted
 * @param opening how many times it was asked in the case, itself among them
 * @param openedAt when the rules first found it unclear, this time
 * @param dueOn the last day on which the answer is in time
 * @param closedAt when it was unclear no more; absent while it is open
 * @param toldOverdueAt when the others were told that it is overdue; absent before
 */
public record Clarification(
        ClarificationId id,
        ApplicationId applicationId,
        PersonId personId,
        Question question,
        int opening,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable Instant toldOverdueAt) {

    /** Whether the day to answer has passed and nobody did. */
    public boolean isOverdue(LocalDate today) {
        return closedAt == null && today.isAfter(dueOn);
    }

    /** It is unclear no more. */
    public Clarification closed(Instant at) {
        return changed(at, toldOverdueAt);
    }

    /** The others are told that it is overdue. */
    public Clarification toldOverdue(Instant at) {
        return changed(closedAt, at);
    }

    private Clarification changed(@Nullable Instant closed, @Nullable Instant told) {
        return new Clarification(
                id, applicationId, personId, question, opening, openedAt, dueOn, closed, told);
    }
}

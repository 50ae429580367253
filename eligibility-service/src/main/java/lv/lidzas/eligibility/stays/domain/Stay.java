package lv.lidzas.eligibility.stays.domain;

import java.time.Instant;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * That a person stays where assistance is not paid, or that what was recorded so never was (uzturēšanās ieraksts).
 *
 * @param decisionId the grant on which it was recorded
 * @param applicationId the application that was granted
 * @param personId the person assisted
 * @param days the days; absent when it only takes back another record
 * @param details where, and how that is known; absent when the person was erased
 * @param corrects the record whose place it takes; absent when it takes none
 * @param correctedBy the record that took its place; absent while it counts
 * @param at when it was recorded
 * @param by the key of the caseworker
 */
public record Stay(
        StayId id,
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId,
        @Nullable StayDays days,
        @Nullable StayDetails details,
        @Nullable StayId corrects,
        @Nullable StayId correctedBy,
        Instant at,
        PartyKey by) {

    /** Whether its days are not paid: no other record took its place, and it has some. */
    public boolean counts() {
        return correctedBy == null && days != null;
    }
}

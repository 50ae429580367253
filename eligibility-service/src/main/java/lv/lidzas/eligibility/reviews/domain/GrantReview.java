package lv.lidzas.eligibility.reviews.domain;

import java.time.Instant;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.words.PartyKey;

/**
 * That a caseworker looked at a marked grant (pārskatīšanas ieraksts); it is never changed.
 *
 * @param decisionId the grant
 * @param applicationId the application that was granted
 * @param personId the person assisted
 * @param about the marks that were looked at
 * @param outcome what follows
 * @param reason why; empty when the person was erased
 * @param at when
 * @param by the key of the caseworker
 */
public record GrantReview(
        GrantReviewId id,
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId,
        List<String> about,
        ReviewOutcome outcome,
        String reason,
        Instant at,
        PartyKey by) {

    public GrantReview {
        about = List.copyOf(about);
    }
}

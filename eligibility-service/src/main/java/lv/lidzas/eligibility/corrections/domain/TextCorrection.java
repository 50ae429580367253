package lv.lidzas.eligibility.corrections.domain;

import java.time.Instant;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.words.PartyKey;

/**
 * That words of a decision are wrong by a slip, and how they read rightly (pārrakstīšanās kļūdas labojums); it is never changed.
 *
 * @param decisionId the decision
 * @param applicationId the application that it answers
 * @param personId the person assisted
 * @param wrong the words as they stand in the decision; empty when the person was erased
 * @param right how they read rightly; empty when the person was erased
 * @param at when
 * @param by the key of the caseworker
 */
public record TextCorrection(
        TextCorrectionId id,
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId,
        String wrong,
        String right,
        Instant at,
        PartyKey by) {}

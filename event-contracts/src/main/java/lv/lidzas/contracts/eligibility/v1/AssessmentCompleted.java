package lv.lidzas.contracts.eligibility.v1;

import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import org.jspecify.annotations.Nullable;

/**
 * The rules were run on an application (izvērtēšana) and gave a result that differs from the one before.
 *
 * @param assessmentId this run
 * @param applicationId the application
 * @param ruleSetId the rule set that was applied
 * @param outcome the result
 * @param missingDocuments the documents without which the result stays unclear
 * @param proposedDecisionId the favourable decision that now waits for a caseworker, if there is one
 */
@ContractEvent(type = "lv.lidzas.eligibility.assessment-completed.v1", topic = Topics.ASSESSMENT)
public record AssessmentCompleted(
        UUID assessmentId,
        UUID applicationId,
        String ruleSetId,
        OutcomeCode outcome,
        List<DocumentKindCode> missingDocuments,
        @Nullable UUID proposedDecisionId) {}

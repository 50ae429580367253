package lv.lidzas.contracts.eligibility.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A caseworker signed a decision (lēmums parakstīts), which is issued when the application is held for it, and never when the
 * application was taken back or wants something else before.
 *
 * @param decisionId the decision
 * @param applicationId the application that it would answer
 * @param purposeChanges how many changes of the application's purposes the decision knew of
 */
@ContractEvent(type = "lv.lidzas.eligibility.decision-signed.v1", topic = Topics.DECISION)
public record DecisionSigned(UUID decisionId, UUID applicationId, int purposeChanges) {}

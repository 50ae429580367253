package lv.lidzas.contracts.eligibility.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A slip in the words of an issued decision was corrected (pārrakstīšanās kļūda izlabota); what was decided stays, and the words stay where the
 * decision is.
 *
 * @param decisionId the decision
 * @param applicationId the application that it answers
 */
@ContractEvent(type = "lv.lidzas.eligibility.decision-corrected.v1", topic = Topics.DECISION)
public record DecisionCorrected(UUID decisionId, UUID applicationId) {}

package lv.lidzas.contracts.intake.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * An application is held for a signed decision: from now on nobody takes it back, so the decision may be issued.
 *
 * @param applicationId the application
 * @param decisionId the decision
 */
@ContractEvent(type = "lv.lidzas.intake.application-held.v1", topic = Topics.APPLICATION)
public record ApplicationHeld(UUID applicationId, UUID decisionId) {}

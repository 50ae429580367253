package lv.lidzas.contracts.intake.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * Every document that the checklist asks for is accepted (visi dokumenti iesniegti).
 *
 * @param applicationId the application
 */
@ContractEvent(type = "lv.lidzas.intake.application-completed.v1", topic = Topics.APPLICATION)
public record ApplicationCompleted(UUID applicationId) {}

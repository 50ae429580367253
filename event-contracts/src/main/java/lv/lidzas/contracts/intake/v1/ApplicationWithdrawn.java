package lv.lidzas.contracts.intake.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * The applicant took the application back (iesniegums atsaukts); no decision on it is issued any more.
 *
 * @param applicationId the application
 */
@ContractEvent(type = "lv.lidzas.intake.application-withdrawn.v1", topic = Topics.APPLICATION)
public record ApplicationWithdrawn(UUID applicationId) {}

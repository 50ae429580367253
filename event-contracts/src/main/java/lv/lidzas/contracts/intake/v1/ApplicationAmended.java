package lv.lidzas.contracts.intake.v1;

import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A submitted application is for other purposes, because the person wishes it (iesniegums precizēts). What was decided on the old ones and
 * is not issued yet is void.
 *
 * @param applicationId the application
 * @param purposes all that are wanted now
 * @param changes how often they were changed, this time included
 */
@ContractEvent(type = "lv.lidzas.intake.application-amended.v1", topic = Topics.APPLICATION)
public record ApplicationAmended(UUID applicationId, List<PurposeCode> purposes, int changes) {}

package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A grant ends before its last day (piešķīrums izbeigts). It may be told again with an earlier day.
 *
 * @param decisionId the grant
 * @param endedBy the decision that ends it
 * @param applicationId the application that was granted
 * @param personId the person assisted
 * @param lastDay the last day of assistance; before the grant's first day if it was revoked
 */
@ContractEvent(type = "lv.lidzas.eligibility.decision-ended.v1", topic = Topics.DECISION)
public record DecisionEnded(
        UUID decisionId, UUID endedBy, UUID applicationId, UUID personId, LocalDate lastDay) {}

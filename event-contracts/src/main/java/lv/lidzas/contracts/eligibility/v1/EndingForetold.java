package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * Something that a grant rests on ends soon, or the grant itself (tuvojas termiņš). It is told once for each threshold.
 *
 * @param decisionId the grant
 * @param applicationId the application that was granted
 * @param kind what ends
 * @param day its last day; of childhood the birthday
 * @param daysAhead the threshold: 60 or 30 days
 */
@ContractEvent(type = "lv.lidzas.eligibility.ending-foretold.v1", topic = Topics.DECISION)
public record EndingForetold(
        UUID decisionId, UUID applicationId, EndingKindCode kind, LocalDate day, int daysAhead) {}

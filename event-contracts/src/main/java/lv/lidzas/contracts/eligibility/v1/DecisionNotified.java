package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A decision counts as notified to the person (lēmums paziņots), and is in force by that. It is told again when it turns out otherwise.
 *
 * @param decisionId the decision
 * @param applicationId the application that it answers
 * @param notifiedOn the day on which it counts as notified, which may be yet to come; absent when what was told before does not count
 * @param contestUntil the last day for contesting it; absent when notifiedOn is
 */
@ContractEvent(type = "lv.lidzas.eligibility.decision-notified.v1", topic = Topics.DECISION)
public record DecisionNotified(
        UUID decisionId,
        UUID applicationId,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate contestUntil) {}

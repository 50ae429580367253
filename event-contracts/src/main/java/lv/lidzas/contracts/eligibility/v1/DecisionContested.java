package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * Somebody contests a decision (lēmums apstrīdēts). What speaks against it is told by eligibility-service alone.
 *
 * @param contestId the contest
 * @param decisionId the decision
 * @param applicationId the application that it answers
 * @param receivedOn the day on which it came
 * @param late whether it came after the last day for it
 */
@ContractEvent(type = "lv.lidzas.eligibility.decision-contested.v1", topic = Topics.DECISION)
public record DecisionContested(
        UUID contestId, UUID decisionId, UUID applicationId, LocalDate receivedOn, boolean late) {}

package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * Something became of a contest (apstrīdēšanas iznākums). By itself it changes nothing that was granted; another decision does.
 *
 * @param contestId the contest
 * @param decisionId the decision
 * @param applicationId the application that it answers
 * @param result what became of it
 * @param decidedOn the day on which it was decided or taken back
 */
@ContractEvent(type = "lv.lidzas.eligibility.contest-decided.v1", topic = Topics.DECISION)
public record ContestDecided(
        UUID contestId,
        UUID decisionId,
        UUID applicationId,
        ContestResultCode result,
        LocalDate decidedOn) {}

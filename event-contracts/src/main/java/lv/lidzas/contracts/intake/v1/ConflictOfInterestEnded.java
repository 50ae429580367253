package lv.lidzas.contracts.intake.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A declared tie of staff to a person ends (interešu konflikts beidzas).
 *
 * @param conflictId the entry in the register
 * @param lastDay the last day on which it counts
 */
@ContractEvent(type = "lv.lidzas.intake.conflict-of-interest-ended.v1", topic = Topics.PERSON)
public record ConflictOfInterestEnded(UUID conflictId, LocalDate lastDay) {}

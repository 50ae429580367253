package lv.lidzas.contracts.intake.v1;

import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * The parties to a submitted application are others than before, as when a representation ends.
 *
 * @param applicationId the application
 * @param parties all parties as they are now, also those whose last day has passed
 * @param sequence 1 for the first change, then rising; a reader keeps the parties with the highest
 */
@ContractEvent(type = "lv.lidzas.intake.case-parties-changed.v1", topic = Topics.APPLICATION)
public record CasePartiesChanged(UUID applicationId, List<CaseParty> parties, int sequence) {}

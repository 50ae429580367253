package lv.lidzas.contracts.intake.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * A hold was lifted (dzēšanas aizliegums atcelts): terms count again.
 *
 * @param holdId the hold
 * @param subjectId the application or the person that it kept
 */
@ContractEvent(type = "lv.lidzas.intake.legal-hold-lifted.v1", topic = Topics.APPLICATION)
public record LegalHoldLifted(UUID holdId, UUID subjectId) {}

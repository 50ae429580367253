package lv.lidzas.contracts.intake.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A case or a person is kept for a claim or an inquiry (dzēšanas aizliegums): nobody deletes anything of it by a term of their own.
 *
 * @param holdId the hold
 * @param subjectId the application or the person
 * @param lastDay the last day of it; absent until it is lifted
 */
@ContractEvent(type = "lv.lidzas.intake.legal-hold-placed.v1", topic = Topics.APPLICATION)
public record LegalHoldPlaced(UUID holdId, UUID subjectId, @Nullable LocalDate lastDay) {}

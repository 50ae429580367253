package lv.lidzas.contracts.intake.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;

/**
 * The certificate that the term of a case is over and its records are deleted (dzēšanas apliecinājums): whoever keeps something of the case
 * deletes it too. It may come before what else is told of the case, which then counts for nothing.
 *
 * @param applicationId the application, submitted or not
 * @param retentionClass why it was due
 * @param basis by which law
 * @param keptUntil the last day on which it had to be kept
 * @param deletedOn the day on which it was deleted
 * @param records how many records application-service deleted
 */
@ContractEvent(type = "lv.lidzas.intake.case-records-deleted.v1", topic = Topics.APPLICATION)
public record CaseRecordsDeleted(
        UUID applicationId,
        RetentionClassCode retentionClass,
        RetentionBasisCode basis,
        LocalDate keptUntil,
        LocalDate deletedOn,
        int records) {}

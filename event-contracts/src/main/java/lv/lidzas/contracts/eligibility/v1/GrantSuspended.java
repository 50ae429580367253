package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A grant gives nothing for a time (piešķīrums apturēts). It is told again when it is lifted, with the last day that is left of it.
 *
 * @param decisionId the grant
 * @param suspendedBy the decision that suspended it
 * @param applicationId the application that was granted
 * @param personId the person assisted
 * @param firstDay the first day without assistance; absent when it was lifted before it began
 * @param lastDay the last one; absent until somebody lifts it
 */
@ContractEvent(type = "lv.lidzas.eligibility.grant-suspended.v1", topic = Topics.DECISION)
public record GrantSuspended(
        UUID decisionId,
        UUID suspendedBy,
        UUID applicationId,
        UUID personId,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}

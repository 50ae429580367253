package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Assistance of a person is not paid on some days, because the person stays in an institution (ierakstīta uzturēšanās iestādē), or they are
 * otherwise than was told before. Where the person stays is told to nobody.
 *
 * @param stayId the record
 * @param decisionId the grant on which it was recorded; it holds for all grants of the human
 * @param applicationId the application that was granted
 * @param personId the person assisted
 * @param correctsId the record whose place this one takes; absent when it takes none
 * @param firstDay the first day; absent when what the other record told never was
 * @param lastDay the last day; absent until it is known
 */
@ContractEvent(type = "lv.lidzas.eligibility.stay-recorded.v1", topic = Topics.DECISION)
public record StayRecorded(
        UUID stayId,
        UUID decisionId,
        UUID applicationId,
        UUID personId,
        @Nullable UUID correctsId,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}

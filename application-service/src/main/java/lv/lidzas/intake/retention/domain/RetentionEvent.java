package lv.lidzas.intake.retention.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What others should know of retention. */
public sealed interface RetentionEvent {

    /**
     * Everything of a case was deleted here; whoever keeps something of it follows.
     *
     * @param application whose case it was
     * @param ofClass why it was due
     * @param keptUntil the last day on which it had to be kept
     * @param deletedOn the day on which it went
     * @param records how many records it was
     */
    record CaseDeleted(
            UUID application,
            RetentionClass ofClass,
            LocalDate keptUntil,
            LocalDate deletedOn,
            int records)
            implements RetentionEvent {}
}

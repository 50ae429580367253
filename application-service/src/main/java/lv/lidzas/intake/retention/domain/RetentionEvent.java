package lv.lidzas.intake.retention.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * Something is kept for a claim or an inquiry.
     *
     * @param subject the application or the person
     * @param lastDay null until it is lifted
     */
    record HoldPlaced(UUID hold, UUID subject, @Nullable LocalDate lastDay)
            implements RetentionEvent {}

    /** It is kept no longer than its term. */
    record HoldLifted(UUID hold, UUID subject) implements RetentionEvent {}
}

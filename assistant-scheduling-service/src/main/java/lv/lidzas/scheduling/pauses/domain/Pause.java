package lv.lidzas.scheduling.pauses.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person is paid no assistance (pārtraukums).
 *
 * @param id of what says so
 * @param personId a record of the person; of all records of the human it holds
 * @param decisionId the only grant that it concerns; absent when it concerns all
 * @param days both ends included
 */
public record Pause(UUID id, UUID personId, @Nullable UUID decisionId, PausedSpan days) {

    public static Pause ofPerson(
            UUID id, UUID person, LocalDate firstDay, @Nullable LocalDate lastDay) {
        return new Pause(id, person, null, new PausedSpan(firstDay, lastDay));
    }

    /** Whether it concerns a grant of the person. */
    public boolean concerns(UUID decision) {
        return decisionId == null || decisionId.equals(decision);
    }
}

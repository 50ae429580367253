package lv.lidzas.eligibility.foresight.usecase;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.foresight.domain.EndingKind;
import lv.lidzas.eligibility.foresight.domain.Threshold;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * Which ends a reader wants; those that are over are in no list.
 *
 * @param kind only of this kind
 * @param personId only of this person
 * @param applicationId only of this application
 * @param from the first day
 * @param until the last day, the horizon at the latest
 */
public record ForeseenEndFilter(
        @Nullable EndingKind kind,
        @Nullable UUID personId,
        @Nullable ApplicationId applicationId,
        LocalDate from,
        LocalDate until) {

    /** What is ahead on a day: the same that is told. */
    public static ForeseenEndFilter ahead(
            @Nullable EndingKind kind,
            @Nullable UUID personId,
            @Nullable ApplicationId applicationId,
            @Nullable LocalDate until,
            LocalDate today) {
        LocalDate horizon = Threshold.horizon(today);
        return new ForeseenEndFilter(
                kind,
                personId,
                applicationId,
                today,
                until == null || until.isAfter(horizon) ? horizon : until);
    }
}

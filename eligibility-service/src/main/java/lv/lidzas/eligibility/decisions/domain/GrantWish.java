package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker wants to grant (ko darbinieks vēlas piešķirt).
 *
 * @param purposes the purposes
 * @param times the times that were assessed; empty to grant what the act gives
 * @param firstDay the first day; absent for the day of the decision
 * @param lastDay the last day; absent for the longest period
 * @param reasoning why; absent where nothing was judged
 * @param lessOnWish whether the person wishes for less than was applied for
 * @param relation how it stands to other grants of the same days; absent where nobody said
 */
public record GrantWish(
        List<Purpose> purposes,
        List<AssessedTime> times,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String reasoning,
        boolean lessOnWish,
        @Nullable Relation relation) {

    public GrantWish {
        purposes = List.copyOf(purposes);
        times = List.copyOf(times);
    }

    /** The same again on a later day: what was granted before, from that day on at the earliest. */
    public static GrantWish again(Ruling.Grant grant, LocalDate day) {
        LocalDate first = grant.period().first();
        return new GrantWish(
                List.copyOf(grant.purposes()),
                grant.times(),
                first.isBefore(day) ? day : first,
                grant.period().last(),
                grant.reasoning(),
                false,
                grant.relation());
    }

    /** The same on other days. */
    public GrantWish on(LocalDate first, LocalDate last) {
        return new GrantWish(purposes, times, first, last, reasoning, lessOnWish, relation);
    }

    /** To grant all that was applied for, for the longest period. */
    public static GrantWish whole(
            List<Purpose> purposes,
            List<AssessedTime> times,
            @Nullable String reasoning,
            @Nullable Relation relation) {
        return new GrantWish(purposes, times, null, null, reasoning, false, relation);
    }
}

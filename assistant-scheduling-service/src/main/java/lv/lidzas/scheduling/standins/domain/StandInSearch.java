package lv.lidzas.scheduling.standins.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * The search for somebody who comes to a visit instead (aizvietotāja meklēšana).
 *
 * @param day on which the visit begins
 * @param wave how many times some were asked
 * @param begunAt when it began, the last time that the visit was left open
 * @param nextAt when more are asked, unless somebody accepts before
 * @param alarmAt when a caseworker is told if nobody has accepted
 * @param alarmedAt when a caseworker was told; absent until then
 */
public record StandInSearch(
        VisitId visitId,
        BudgetId budgetId,
        UUID applicationId,
        LocalDate day,
        SearchState state,
        int wave,
        Instant begunAt,
        Instant nextAt,
        Instant alarmAt,
        @Nullable Instant alarmedAt) {

    /** A new one, or the same anew when the visit was left open again. */
    public static StandInSearch begun(
            Visit visit, @Nullable StandInSearch before, Instant now, StandInTerms terms) {
        return new StandInSearch(
                visit.id(),
                visit.budgetId(),
                visit.applicationId(),
                visit.time().days().firstDay(),
                SearchState.SEARCHING,
                before == null ? 0 : before.wave(),
                now,
                now,
                now.plus(terms.alarmAfter()),
                null);
    }

    /** More were asked. */
    public StandInSearch asked(Instant next) {
        return with(SearchState.SEARCHING, wave + 1, next, alarmedAt);
    }

    /** There is nobody to ask now. */
    public StandInSearch waiting(Instant next) {
        return with(SearchState.SEARCHING, wave, next, alarmedAt);
    }

    /** A caseworker is told. */
    public StandInSearch alarmed(Instant at) {
        return with(state, wave, nextAt, at);
    }

    /** It ended. */
    public StandInSearch ended(SearchState how) {
        return with(how, wave, nextAt, alarmedAt);
    }

    private StandInSearch with(
            SearchState next, int waves, Instant nextLook, @Nullable Instant alarm) {
        return new StandInSearch(
                visitId,
                budgetId,
                applicationId,
                day,
                next,
                waves,
                begunAt,
                nextLook,
                alarmAt,
                alarm);
    }
}

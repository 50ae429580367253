package lv.lidzas.scheduling.weeksheets.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * The visits of a week (nedēļas lapa).
 *
 * @param side whose week it is
 * @param visits those that begin in it, soonest first
 * @param suspended those that lie on days that are not paid
 * @param names of assistants whose hours have not ended, given name first
 */
public record WeekSheet(
        IsoWeek week,
        Whose side,
        List<Visit> visits,
        Set<VisitId> suspended,
        Map<AssistantId, String> names) {

    /** Whose week a page shows. */
    public enum Whose {
        /** Of whoever gets help. */
        CLIENT,
        /** Of whoever gives it. */
        ASSISTANT
    }

    public WeekSheet {
        visits = List.copyOf(visits);
        suspended = Set.copyOf(suspended);
        names = Map.copyOf(names);
    }

    /** Those that begin on a day. */
    public List<Visit> on(LocalDate day) {
        return visits.stream()
                .filter(visit -> visit.time().start().toLocalDate().equals(day))
                .toList();
    }

    /** The minutes of help that are planned or were given, in all. */
    public int minutes() {
        return visits.stream()
                .filter(visit -> visit.state().takesTime())
                .filter(visit -> !suspended.contains(visit.id()))
                .mapToInt(visit -> visit.time().minutes())
                .sum();
    }

    /** Whether one of them still needs an assistant. */
    public boolean isUncovered() {
        return visits.stream().anyMatch(visit -> visit.state() == VisitState.LEFT_OPEN);
    }
}

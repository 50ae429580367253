package lv.lidzas.scheduling.departures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.TouchedHours;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * The weeks that an allocation loses because its assistant changes (zaudētās nedēļas); weeks that have begun are not among them.
 *
 * @param allocation the allocation
 * @param weeks those that are lost, in order, at least one
 * @param kept the stretches after the first lost week that the assistant goes on to give, in order
 */
public record Loss(Allocation allocation, List<IsoWeek> weeks, List<ServicePeriod> kept) {

    public Loss {
        weeks = List.copyOf(weeks);
        kept = List.copyOf(kept);
    }

    /**
     * What an allocation loses; null when nothing.
     *
     * @param changed the assistant after the change
     * @param overfull weeks in which more is booked than the assistant may give after it
     */
    public static @Nullable Loss of(
            Allocation allocation, Assistant changed, Set<IsoWeek> overfull, LocalDate today) {
        List<IsoWeek> open = allocation.weeksFrom(today);
        Predicate<IsoWeek> isLost =
                week ->
                        overfull.contains(week)
                                || changed.servedOf(allocation.daysIn(week)) == null;
        List<IsoWeek> lost = open.stream().filter(isLost).toList();
        if (lost.isEmpty()) {
            return null;
        }
        List<IsoWeek> kept =
                open.stream()
                        .filter(week -> lost.getFirst().isBefore(week))
                        .filter(isLost.negate())
                        .toList();
        return new Loss(
                allocation,
                lost,
                IsoWeek.runs(kept).stream()
                        .map(allocation::daysIn)
                        .map(changed::servedOf)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    /** Gives back everything from the first lost week on; what is kept after it is booked anew. */
    public Allocation.Release release(LocalDate today) {
        return Objects.requireNonNull(
                allocation.releaseFrom(allocation.daysIn(weeks.getFirst()).firstDay(), today));
    }

    /** What a caseworker is told of it. */
    public TouchedHours touched() {
        return new TouchedHours(
                allocation.id().value(),
                allocation.budgetId().value(),
                allocation.daysIn(weeks.getFirst()).firstDay(),
                allocation.daysIn(weeks.getLast()).lastDay(),
                weeks.size(),
                weeks.size() * allocation.minutesPerWeek());
    }
}

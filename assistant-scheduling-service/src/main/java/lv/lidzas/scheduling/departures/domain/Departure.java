package lv.lidzas.scheduling.departures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.TouchedHours;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekHours;

/**
 * A change of an assistant beside the hours that are booked (asistenta aiziešana).
 *
 * <p>Where the assistant does not work, every allocation is touched. Where more is booked than the assistant may give, it is for the
 * caseworker to say whose hours go: all allocations of these weeks are named, and it suffices to give back those that make room.
 *
 * @param changed the assistant after the change
 * @param allocations those that are not over, oldest first
 * @param overfull the weeks, not begun, with more than the assistant may give then, and that limit
 * @param today the day of the change
 */
public record Departure(
        Assistant changed,
        List<Allocation> allocations,
        List<WeekHours> overfull,
        LocalDate today) {

    public Departure {
        allocations = List.copyOf(allocations);
        overfull = List.copyOf(overfull);
    }

    /** Everything that a caseworker has to know of. */
    public List<TouchedHours> touched() {
        return losses(allocations).stream().map(Loss::touched).toList();
    }

    /** Whether the assistant can give what is left when some allocations lose what they lose. */
    public boolean isSettledBy(Set<UUID> released) {
        return allocations.stream()
                        .filter(it -> !isOf(released, it))
                        .allMatch(it -> Loss.of(it, changed, Set.of(), today) == null)
                && overfull.stream()
                        .allMatch(week ->
                                week.bookedMinutes() - bookedIn(week.week(), released)
                                        <= week.limitMinutes());
    }

    /** What some allocations lose. */
    public List<Loss> lossesOf(Set<UUID> released) {
        return losses(allocations.stream().filter(it -> isOf(released, it)).toList());
    }

    private List<Loss> losses(List<Allocation> some) {
        Set<IsoWeek> full = overfull.stream().map(WeekHours::week).collect(Collectors.toSet());
        return some.stream()
                .map(it -> Loss.of(it, changed, full, today))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isOf(Set<UUID> released, Allocation allocation) {
        return released.contains(allocation.id().value());
    }

    private int bookedIn(IsoWeek week, Set<UUID> some) {
        return allocations.stream()
                .filter(it -> isOf(some, it))
                .mapToInt(it -> it.minutesIn(week))
                .sum();
    }
}

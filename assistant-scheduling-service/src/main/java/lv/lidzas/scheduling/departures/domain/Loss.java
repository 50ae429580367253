package lv.lidzas.scheduling.departures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.TouchedHours;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * The days that an allocation loses because its assistant changes (zaudētās dienas); days of weeks that have begun are not among them.
 *
 * @param allocation the allocation
 * @param open its days that can be lost at all
 * @param stays the stretches of them that the assistant goes on to give, in order
 */
public record Loss(Allocation allocation, ServicePeriod open, List<ServicePeriod> stays) {

    public Loss {
        stays = List.copyOf(stays);
    }

    /**
     * What an allocation loses; null when nothing.
     *
     * @param changed the assistant after the change
     * @param overfull weeks in which more is booked than the assistant may give after it
     */
    public static @Nullable Loss of(
            Allocation allocation, Assistant changed, Set<IsoWeek> overfull, LocalDate today) {
        ServicePeriod open = allocation.openDays(today);
        if (open == null) {
            return null;
        }
        List<ServicePeriod> stays =
                ServicePeriod.joined(
                        open.weeks().stream()
                                .filter(week -> !overfull.contains(week))
                                .map(week -> open.common(ServicePeriod.of(week)))
                                .filter(Objects::nonNull)
                                .map(changed::servedOf)
                                .filter(Objects::nonNull)
                                .toList());
        return stays.equals(List.of(open)) ? null : new Loss(allocation, open, stays);
    }

    /** Gives back everything from the first lost day on; what stays after it is booked anew. */
    public Allocation.Release release(LocalDate today) {
        return Objects.requireNonNull(allocation.releaseFrom(firstDay(), today));
    }

    /** What stays after the first lost day. */
    public List<ServicePeriod> kept() {
        return stays.stream().filter(it -> it.firstDay().isAfter(firstDay())).toList();
    }

    private LocalDate firstDay() {
        return startsWithAStay() ? stays.getFirst().lastDay().plusDays(1) : open.firstDay();
    }

    private boolean startsWithAStay() {
        return !stays.isEmpty() && stays.getFirst().firstDay().equals(open.firstDay());
    }

    private LocalDate lastDay() {
        return !stays.isEmpty() && stays.getLast().lastDay().equals(open.lastDay())
                ? stays.getLast().firstDay().minusDays(1)
                : open.lastDay();
    }

    /** What a caseworker is told of it. */
    public TouchedHours touched() {
        return new TouchedHours(
                allocation.id().value(),
                allocation.budgetId().value(),
                firstDay(),
                lastDay(),
                (int) open.weeks().stream().filter(week -> lostIn(week) > 0).count(),
                open.weeks().stream().mapToInt(this::lostIn).sum());
    }

    private int lostIn(IsoWeek week) {
        GrantedTime time = allocation.time();
        int ceded =
                week.days().parts(time.per()).stream()
                        .mapToInt(part -> allocation.ceded().getOrDefault(part, 0))
                        .sum();
        int kept = stays.stream().mapToInt(it -> time.shareOf(it, week.days())).sum();
        return Math.max(0, time.shareOf(open, week.days()) - ceded - kept);
    }
}

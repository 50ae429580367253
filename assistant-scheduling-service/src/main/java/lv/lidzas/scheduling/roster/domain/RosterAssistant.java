package lv.lidzas.scheduling.roster.domain;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/**
 * An assistant as a roster sees one.
 *
 * @param freeMinutes of each week: 40 hours, less what is declared elsewhere, less what is booked already and not part of the problem; a week
 *     that is not named has none
 * @param served the days on which the register lets the assistant work
 * @param availability when the assistant works, on the clock of Latvia; without any, at any hour
 * @param absences days on which nobody can count on the assistant
 * @param languages codes
 * @param qualifications codes
 */
public record RosterAssistant(
        UUID id,
        Map<IsoWeek, Integer> freeMinutes,
        List<ServicePeriod> served,
        List<WorkingHours> availability,
        List<ServicePeriod> absences,
        Set<String> languages,
        Set<String> qualifications) {

    public RosterAssistant {
        freeMinutes = Map.copyOf(freeMinutes);
        served = List.copyOf(served);
        availability =
                availability.stream().sorted(Comparator.comparingInt(WorkingHours::from)).toList();
        absences = List.copyOf(absences);
        languages = Set.copyOf(languages);
        qualifications = Set.copyOf(qualifications);
    }

    /** The minutes that are free in a week. */
    public int freeIn(IsoWeek week) {
        return freeMinutes.getOrDefault(week, 0);
    }

    /** The minutes that are free in all weeks of the problem, beside what agreements hold. */
    int freeMinutesOfAll() {
        return freeMinutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the register lets the assistant work on all days of a time. */
    boolean servesAll(ServicePeriod days) {
        for (ServicePeriod one : served) {
            if (one.covers(days)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the assistant is away on one of the days. */
    boolean isAwayOn(ServicePeriod days) {
        return absences.stream()
                .anyMatch(it ->
                        !it.lastDay().isBefore(days.firstDay())
                                && !it.firstDay().isAfter(days.lastDay()));
    }

    /** The minutes of a time in which the assistant does not work; two patterns that meet are as good as one. */
    int minutesOutside(LocalDateTime start, LocalDateTime end) {
        return availability.isEmpty() ? 0 : WorkingHours.outside(availability, start, end);
    }
}

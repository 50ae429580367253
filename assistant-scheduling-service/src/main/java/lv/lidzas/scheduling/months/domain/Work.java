package lv.lidzas.scheduling.months.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.scheduling.visits.domain.VisitId;

/**
 * What was agreed to have been done at a visit.
 *
 * @param beyondMinutes the last of it, for which no granted time was left
 */
public record Work(VisitId visit, String purpose, Instant start, Instant end, int beyondMinutes) {

    /** The part of each day; midnight divides, and minutes are counted on instants. */
    public List<SheetLine> byDay(ZoneId zone) {
        List<SheetLine> lines = new ArrayList<>();
        Instant from = start;
        int within = minutes(start, end) - beyondMinutes;
        while (from.isBefore(end)) {
            LocalDate day = LocalDate.ofInstant(from, zone);
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant until = midnight.isBefore(end) ? midnight : end;
            int minutes = minutes(from, until);
            int paid = Math.min(minutes, within);
            lines.add(new SheetLine(visit, purpose, day, from, until, paid, minutes - paid));
            within -= paid;
            from = until;
        }
        return lines;
    }

    private static int minutes(Instant from, Instant until) {
        return (int) Duration.between(from, until).toMinutes();
    }
}

package lv.lidzas.scheduling.visits.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * When a visit is (apmeklējuma laiks): from a start to an end, or for some minutes within hours that leave room.
 *
 * <p>It is said on the clock of Latvia and counted on instants: from two to five o'clock is two hours on the night in which the clocks go
 * forward and four on the night in which they go back.
 *
 * @param earliest when it begins, or can begin
 * @param latest when it ends, or has to end
 * @param minutes of help
 * @param isFixed whether help fills all of that time
 * @param zone on whose clock it was said
 */
public record VisitTime(
        Instant earliest, Instant latest, int minutes, boolean isFixed, ZoneId zone) {

    /** The most minutes of one visit: the day on which the clocks go back has 25 hours. */
    public static final int MOST_MINUTES = 1500;

    /** Why hours are no time of a visit. */
    public enum Fault {
        /** The clock of Latvia never shows it, because it goes forward by an hour that night. */
        NO_SUCH_HOUR,
        /** The end does not lie after the start. */
        REVERSED,
        /** A visit lasts longer than a day, or longer than the hours that it may fill. */
        TOO_LONG,
        /** Hours to choose from reach into another ISO week, so nobody could say in which week they count. */
        TWO_WEEKS
    }

    /** Why it cannot be, or null if it can. */
    public static @Nullable Fault fault(
            LocalDateTime start, LocalDateTime end, @Nullable Integer minutes, ZoneId zone) {
        if (isSkipped(start, zone) || isSkipped(end, zone)) {
            return Fault.NO_SUCH_HOUR;
        }
        if (!end.isAfter(start)) {
            return Fault.REVERSED;
        }
        long between = Duration.between(at(start, zone), at(end, zone)).toMinutes();
        if (minutes == null ? between > MOST_MINUTES : minutes > Math.min(between, MOST_MINUTES)) {
            return Fault.TOO_LONG;
        }
        return minutes != null && !IsoWeek.of(start.toLocalDate()).equals(IsoWeek.of(lastDay(end)))
                ? Fault.TWO_WEEKS
                : null;
    }

    /**
     * A time without fault.
     *
     * @param minutes null where help fills all of it
     */
    public static VisitTime of(
            LocalDateTime start, LocalDateTime end, @Nullable Integer minutes, ZoneId zone) {
        Instant earliest = at(start, zone);
        Instant latest = at(end, zone);
        int between = (int) Duration.between(earliest, latest).toMinutes();
        return new VisitTime(
                earliest, latest, minutes == null ? between : minutes, minutes == null, zone);
    }

    private static boolean isSkipped(LocalDateTime at, ZoneId zone) {
        return zone.getRules().getValidOffsets(at).isEmpty();
    }

    /** An hour that comes twice is the first one. */
    private static Instant at(LocalDateTime at, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(at);
        return at.toInstant(offsets.getFirst());
    }

    private static LocalDate lastDay(LocalDateTime end) {
        return end.minusNanos(1).toLocalDate();
    }

    /** On the clock of Latvia. */
    public LocalDateTime start() {
        return LocalDateTime.ofInstant(earliest, zone);
    }

    /** On the clock of Latvia. */
    public LocalDateTime end() {
        return LocalDateTime.ofInstant(latest, zone);
    }

    /** The days that it touches; midnight at its end is not yet the next day. */
    public ServicePeriod days() {
        return new ServicePeriod(start().toLocalDate(), lastDay(end()));
    }

    /** The minutes in each ISO week: Sunday's midnight divides a fixed visit, and hours to choose from lie in one week. */
    public SortedMap<IsoWeek, Integer> minutesByWeek() {
        TreeMap<IsoWeek, Integer> byWeek = new TreeMap<>();
        if (!isFixed) {
            byWeek.put(IsoWeek.of(start().toLocalDate()), minutes);
            return byWeek;
        }
        Instant from = earliest;
        while (from.isBefore(latest)) {
            IsoWeek week = IsoWeek.of(LocalDate.ofInstant(from, zone));
            Instant monday = week.next().firstDay().atStartOfDay(zone).toInstant();
            Instant until = monday.isBefore(latest) ? monday : latest;
            byWeek.put(week, (int) Duration.between(from, until).toMinutes());
            from = until;
        }
        return byWeek;
    }

    /** The same hours, moved on the clock. */
    public @Nullable VisitTime movedTo(LocalDateTime start) {
        LocalDateTime end = start.plus(Duration.between(start(), end()));
        Integer asked = isFixed ? null : Integer.valueOf(minutes);
        return fault(start, end, asked, zone) == null ? of(start, end, asked, zone) : null;
    }
}

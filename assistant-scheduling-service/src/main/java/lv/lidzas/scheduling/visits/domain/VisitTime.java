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
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
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
        minutesByPart(GrantedTime.Per.WEEK)
                .forEach((part, taken) -> byWeek.put(part.week(), taken));
        return byWeek;
    }

    /**
     * The minutes in each part of a week: where time is granted by the month, the midnight at its end divides a fixed visit as well. Hours to
     * choose from count in the month in which they begin, until it is known when help was given.
     */
    public SortedMap<WeekPart, Integer> minutesByPart(GrantedTime.Per per) {
        TreeMap<WeekPart, Integer> byPart = new TreeMap<>();
        if (!isFixed) {
            byPart.put(WeekPart.of(start().toLocalDate(), per), minutes);
            return byPart;
        }
        Instant from = earliest;
        while (from.isBefore(latest)) {
            WeekPart part = WeekPart.of(LocalDate.ofInstant(from, zone), per);
            Instant next = part.next(per).firstDay().atStartOfDay(zone).toInstant();
            Instant until = next.isBefore(latest) ? next : latest;
            byPart.put(part, (int) Duration.between(from, until).toMinutes());
            from = until;
        }
        return byPart;
    }

    /** The same hours, moved on the clock. */
    public @Nullable VisitTime movedTo(LocalDateTime start) {
        LocalDateTime end = start.plus(Duration.between(start(), end()));
        Integer asked = isFixed ? null : Integer.valueOf(minutes);
        return fault(start, end, asked, zone) == null ? of(start, end, asked, zone) : null;
    }
}

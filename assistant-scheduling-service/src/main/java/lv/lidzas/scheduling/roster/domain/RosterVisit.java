package lv.lidzas.scheduling.roster.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A visit to be covered, or one that stands and takes the time of its assistant.
 *
 * @param clientId of the budget from which it takes
 * @param earliest when it begins, or can begin
 * @param latest when it ends, or has to end
 * @param minutes of help; a visit that fills its window has one start
 * @param place code of a named place; null where none was said
 * @param needs what the assistant has to bring
 * @param before who was to come and when, before the roster
 */
public record RosterVisit(
        UUID id,
        UUID clientId,
        Instant earliest,
        Instant latest,
        int minutes,
        @Nullable String place,
        Needs needs,
        Before before) {

    /** How far apart the starts are that are tried within a window. */
    public static final int GRAIN_MINUTES = 15;

    /**
     * What the assistant has to bring.
     *
     * @param language code; null for any
     * @param qualification code; null for none
     */
    public record Needs(@Nullable String language, @Nullable String qualification) {

        /** Nothing in particular. */
        public static final Needs NONE = new Needs(null, null);
    }

    /**
     * What was planned.
     *
     * @param assistantId who was to come; null if nobody
     * @param start when; null if nobody was to come, or nobody was told an hour within the window
     * @param frozen whether it has to stay so
     * @param disruption what a change would weigh: more, the sooner the visit is
     */
    public record Before(
            @Nullable UUID assistantId, @Nullable Instant start, boolean frozen, int disruption) {

        /** Nobody was to come. */
        public static final Before NOBODY = new Before(null, null, false, 0);
    }

    public RosterVisit {
        if (minutes < 1 || Duration.between(earliest, latest).toMinutes() < minutes) {
            throw new IllegalArgumentException(
                    "Visit " + id + " of " + minutes + " minutes does not fit its window");
        }
        if (before.frozen() && before.assistantId() == null) {
            throw new IllegalArgumentException("Visit " + id + " is frozen without an assistant");
        }
    }

    public boolean isFrozen() {
        return before.frozen();
    }

    /** Who was to come before the roster. */
    public @Nullable UUID plannedWith() {
        return before.assistantId();
    }

    /** Whether another start would be a change for whoever was told of it. */
    public boolean isToldStart() {
        return before.start() != null;
    }

    /** Whether it leaves hours to choose from. */
    public boolean isFlexible() {
        return endFrom(earliest).isBefore(latest);
    }

    /** When it was to begin, or the first start that it allows. */
    public Instant plannedStart() {
        Instant start = before.start();
        return start == null ? earliest : start;
    }

    /** The starts to try, first the one that was planned. */
    public List<Instant> starts() {
        List<Instant> starts = new ArrayList<>();
        starts.add(plannedStart());
        Instant last = latest.minus(Duration.ofMinutes(minutes));
        if (!isFrozen()) {
            for (Instant at = earliest;
                    !at.isAfter(last);
                    at = at.plus(Duration.ofMinutes(GRAIN_MINUTES))) {
                if (!at.equals(plannedStart())) {
                    starts.add(at);
                }
            }
        }
        return starts;
    }

    /** When it ends if it begins then. */
    public Instant endFrom(Instant start) {
        return start.plus(Duration.ofMinutes(minutes));
    }

    /** Whether it may begin then. */
    boolean allows(Instant start) {
        return isFrozen()
                ? start.equals(plannedStart())
                : !start.isBefore(earliest) && !endFrom(start).isAfter(latest);
    }

    /** The days on the clock of Latvia that it touches; midnight at its end is not yet the next day. */
    ServicePeriod days(Instant start, ZoneId zone) {
        return new ServicePeriod(
                LocalDate.ofInstant(start, zone),
                LocalDate.ofInstant(endFrom(start).minusNanos(1), zone));
    }

    /** The minutes in each ISO week: Sunday's midnight divides it. */
    public SortedMap<IsoWeek, Integer> minutesByWeek(Instant start, ZoneId zone) {
        TreeMap<IsoWeek, Integer> byWeek = new TreeMap<>();
        Instant from = start;
        Instant end = endFrom(start);
        while (from.isBefore(end)) {
            IsoWeek week = IsoWeek.of(LocalDate.ofInstant(from, zone));
            Instant monday = week.next().firstDay().atStartOfDay(zone).toInstant();
            Instant until = monday.isBefore(end) ? monday : end;
            byWeek.put(week, (int) Duration.between(from, until).toMinutes());
            from = until;
        }
        return byWeek;
    }
}

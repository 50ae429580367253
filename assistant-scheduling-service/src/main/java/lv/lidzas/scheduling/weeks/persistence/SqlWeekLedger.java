package lv.lidzas.scheduling.weeks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of weeks in PostgreSQL, which holds the limits by a check on each counter.
 *
 * <p>In plain SQL, because JPA has no insert that adds to the row that is there. A read never decides: it only says, after a
 * check has refused, how much is free.
 */
@ApplicationScoped
public class SqlWeekLedger implements WeekLedger {

    private final CheckedStatements statements;

    SqlWeekLedger(CheckedStatements statements) {
        this.statements = statements;
    }

    @Override
    public Result<WeekBooking, FullWeek> book(WeekBooking booking) {
        if (!statements.areRefused(table -> table.add(booking))) {
            return Result.done(booking);
        }
        for (WeekCounter counter : booking.counters()) {
            SortedMap<CountedSpan, Integer> wanted = booking.by(counter);
            WeekHours tightest =
                    hours(counter, wanted)
                            .min(Comparator.comparingInt(hours -> left(hours, wanted)))
                            .orElseThrow();
            if (left(tightest, wanted) < 0) {
                return Result.refused(new FullWeek(counter.of(), tightest));
            }
        }
        // There is room after all: somebody gave back hours since the check refused.
        return book(booking);
    }

    @Override
    public void hold(WeekBooking booking) {
        statements.run(table -> table.queue(booking));
    }

    @Override
    public Set<CountedSpan> full(WeekBooking booking) {
        return booking.counters().stream()
                .flatMap(counter -> {
                    SortedMap<CountedSpan, Integer> wanted = booking.by(counter);
                    return hours(counter, wanted)
                            .filter(hours -> left(hours, wanted) < 0)
                            .map(WeekHours::span);
                })
                .collect(Collectors.toSet());
    }

    private static int left(WeekHours hours, SortedMap<CountedSpan, Integer> wanted) {
        return hours.freeMinutes() - Objects.requireNonNull(wanted.get(hours.span()));
    }

    /** With the limit that a booking has now, whatever it was when the weeks were booked last. */
    private Stream<WeekHours> hours(WeekCounter counter, SortedMap<CountedSpan, Integer> wanted) {
        return of(counter, List.copyOf(wanted.keySet())).stream()
                .map(hours ->
                        new WeekHours(
                                hours.span(),
                                hours.bookedMinutes(),
                                counter.limitIn(hours.span())));
    }

    @Override
    public void release(WeekBooking booking) {
        if (statements.areRefused(table -> table.subtract(booking))) {
            throw new IllegalStateException(
                    "Weeks of "
                            + booking.counters()
                            + " have less to give back. Maybe they were released already.");
        }
    }

    @Override
    public boolean move(List<WeekBooking> booked, UUID human) {
        boolean isOver = false;
        for (WeekBooking booking : booked) {
            WeekBooking moved = booking.of(human);
            release(booking);
            isOver |= statements.ask(table -> table.addBeyond(moved));
        }
        return isOver;
    }

    @Override
    public Set<UUID> humansOver(LocalDate day) {
        return statements.ask(table -> table.humansOver(day));
    }

    @Override
    public @Nullable WeekHours limit(UUID assistantId, IsoWeek from, int minutes) {
        WeekCounter counter = new WeekCounter(WeekCounter.Kind.ASSISTANT, assistantId, minutes);
        return statements.areRefused(table -> table.limit(counter, from))
                ? statements.ask(table -> table.bookedFrom(counter, from)).stream()
                        .map(week -> new WeekHours(week.span(), week.bookedMinutes(), minutes))
                        .min(
                                Comparator.comparingInt(WeekHours::freeMinutes)
                                        .thenComparing(WeekHours::span))
                        .orElseThrow()
                : null;
    }

    @Override
    public List<WeekHours> of(WeekCounter counter, List<? extends CountedSpan> spans) {
        return statements.ask(table -> table.of(counter, spans));
    }
}

package lv.lidzas.scheduling.weeks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.kit.words.Result;
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

    private static final int ATTEMPTS = 5;

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
            WeekHours tightest =
                    hours(counter, booking.weeks())
                            .min(
                                    Comparator.comparingInt(week ->
                                            week.freeMinutes() - booking.minutesIn(week.week())))
                            .orElseThrow();
            if (tightest.freeMinutes() < booking.minutesIn(tightest.week())) {
                return Result.refused(new FullWeek(counter.of(), tightest));
            }
        }
        // There is room after all: somebody gave back hours since the check refused.
        return book(booking);
    }

    /**
     * The line of the assistant is held, so what is free there stays free, and the caller holds the budget. Only the weeks of the person
     * may fill up meanwhile, through a budget of another decision: then it looks again.
     */
    @Override
    public WeekBooking bookFree(WeekBooking booking) {
        statements.run(table -> table.queue(booking));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            WeekBooking fits = booking.only(free(booking));
            if (fits.minutes().isEmpty() || !statements.areRefused(table -> table.add(fits))) {
                return fits;
            }
        }
        return booking.only(List.of());
    }

    @Override
    public List<IsoWeek> free(WeekBooking booking) {
        Set<IsoWeek> full =
                booking.counters().stream()
                        .flatMap(counter -> hours(counter, booking.weeks()))
                        .filter(week -> week.freeMinutes() < booking.minutesIn(week.week()))
                        .map(WeekHours::week)
                        .collect(Collectors.toSet());
        return booking.weeks().stream().filter(week -> !full.contains(week)).toList();
    }

    /** With the limit that a booking has now, whatever it was when the weeks were booked last. */
    private Stream<WeekHours> hours(WeekCounter counter, List<IsoWeek> weeks) {
        return of(counter, weeks).stream()
                .map(week ->
                        new WeekHours(
                                week.week(), week.bookedMinutes(), counter.limitIn(week.week())));
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
    public Set<UUID> humansOver(IsoWeek from) {
        return statements.ask(table -> table.humansOver(from));
    }

    @Override
    public @Nullable WeekHours limit(UUID assistantId, IsoWeek from, int minutes) {
        WeekCounter counter = new WeekCounter(WeekCounter.Kind.ASSISTANT, assistantId, minutes);
        return statements.areRefused(table -> table.limit(counter, from))
                ? statements.ask(table -> table.bookedFrom(counter, from)).stream()
                        .map(week -> new WeekHours(week.week(), week.bookedMinutes(), minutes))
                        .min(
                                Comparator.comparingInt(WeekHours::freeMinutes)
                                        .thenComparing(WeekHours::week))
                        .orElseThrow()
                : null;
    }

    @Override
    public List<WeekHours> of(WeekCounter counter, List<IsoWeek> weeks) {
        return statements.ask(table -> table.of(counter, weeks));
    }
}

package lv.lidzas.scheduling.weeks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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

    private final CheckedStatements statements;

    SqlWeekLedger(CheckedStatements statements) {
        this.statements = statements;
    }

    @Override
    public Result<WeekBooking, FullWeek> book(WeekBooking booking) {
        String refusedBy =
                statements.refusedBy(connection -> {
                    for (WeekCounter counter : booking.counters()) {
                        WeekTable.of(counter.of())
                                .add(connection, counter, booking.weeks(), booking.minutes());
                    }
                });
        if (refusedBy == null) {
            return Result.done(booking);
        }
        WeekCounter full =
                booking.counters().stream()
                        .filter(counter ->
                                refusedBy.equals(WeekTable.of(counter.of()).bookedCheck()))
                        .findFirst()
                        .orElseThrow();
        WeekHours tightest = tightest(full, booking.weeks());
        // Where there is room after all, somebody gave back hours since the check refused.
        return tightest.freeMinutes() >= booking.minutes()
                ? book(booking)
                : Result.refused(new FullWeek(full.of(), tightest));
    }

    private WeekHours tightest(WeekCounter counter, List<IsoWeek> weeks) {
        return of(counter, weeks).stream()
                .map(week ->
                        new WeekHours(week.week(), week.bookedMinutes(), counter.limitMinutes()))
                .min(Comparator.comparingInt(WeekHours::freeMinutes).thenComparing(WeekHours::week))
                .orElseThrow();
    }

    @Override
    public void release(WeekBooking booking) {
        String refusedBy =
                statements.refusedBy(connection -> {
                    for (WeekCounter counter : booking.counters()) {
                        WeekTable.of(counter.of())
                                .subtract(
                                        connection,
                                        counter.id(),
                                        booking.weeks(),
                                        booking.minutes());
                    }
                });
        if (refusedBy != null) {
            throw new IllegalStateException(
                    "Weeks of "
                            + booking.counters()
                            + " cannot be released: "
                            + refusedBy
                            + " refuses. Maybe they were released already.");
        }
    }

    @Override
    public @Nullable WeekHours limit(UUID assistantId, IsoWeek from, int minutes) {
        WeekTable table = WeekTable.of(WeekCounter.Kind.ASSISTANT);
        String refusedBy =
                statements.refusedBy(
                        connection -> table.limit(connection, assistantId, from, minutes));
        if (refusedBy == null) {
            return null;
        }
        List<IsoWeek> weeks =
                statements.ask(connection -> table.weeksFrom(connection, assistantId, from));
        return tightest(new WeekCounter(WeekCounter.Kind.ASSISTANT, assistantId, minutes), weeks);
    }

    @Override
    public List<WeekHours> of(WeekCounter counter, List<IsoWeek> weeks) {
        return statements.ask(
                connection -> WeekTable.of(counter.of()).read(connection, counter, weeks));
    }
}

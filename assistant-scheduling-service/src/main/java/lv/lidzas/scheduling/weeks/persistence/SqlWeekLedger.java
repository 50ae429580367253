package lv.lidzas.scheduling.weeks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
        if (!statements.areRefused(table -> table.add(booking))) {
            return Result.done(booking);
        }
        for (WeekCounter counter : booking.counters()) {
            WeekHours tightest = tightest(of(counter, booking.weeks()), counter.limitMinutes());
            if (tightest.freeMinutes() < booking.minutes()) {
                return Result.refused(new FullWeek(counter.of(), tightest));
            }
        }
        // There is room after all: somebody gave back hours since the check refused.
        return book(booking);
    }

    private static WeekHours tightest(List<WeekHours> weeks, int limitMinutes) {
        return weeks.stream()
                .map(week -> new WeekHours(week.week(), week.bookedMinutes(), limitMinutes))
                .min(Comparator.comparingInt(WeekHours::freeMinutes).thenComparing(WeekHours::week))
                .orElseThrow();
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
                ? tightest(statements.ask(table -> table.bookedFrom(counter, from)), minutes)
                : null;
    }

    @Override
    public List<WeekHours> of(WeekCounter counter, List<IsoWeek> weeks) {
        return statements.ask(table -> table.of(counter, weeks));
    }
}

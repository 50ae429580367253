package lv.lidzas.scheduling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.WeekHours;
import lv.lidzas.scheduling.domain.WeeklyLimit;
import lv.lidzas.scheduling.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of weeks in PostgreSQL, which holds the limits by a check on each counter.
 *
 * <p>A booking is three statements, for the weeks of the assistant, of the budget and of the person. A read never decides: it
 * only says, after a check has refused, how much is free.
 */
@ApplicationScoped
public class SqlWeekLedger implements WeekLedger {

    private final CheckedStatements statements;

    SqlWeekLedger(CheckedStatements statements) {
        this.statements = statements;
    }

    @Override
    public @Nullable Rejection book(Allocation allocation, Grant grant, int assistantMinutes) {
        List<IsoWeek> weeks = allocation.bookedWeeks();
        int minutes = allocation.minutesPerWeek();
        List<Counter> counters = countersOf(allocation, grant, assistantMinutes);
        String refusedBy =
                statements.refusedBy(connection -> {
                    for (Counter counter : counters) {
                        counter.table()
                                .add(connection, counter.id(), weeks, minutes, counter.limit());
                    }
                });
        if (refusedBy == null) {
            return null;
        }
        Counter full =
                counters.stream()
                        .filter(counter -> refusedBy.equals(counter.table().bookedCheck()))
                        .findFirst()
                        .orElseThrow();
        WeekHours tightest = tightest(full.table(), full.id(), weeks, full.limit());
        if (tightest.freeMinutes() >= minutes) {
            // Somebody gave back hours since the check refused.
            return book(allocation, grant, assistantMinutes);
        }
        return full.refusal().apply(tightest);
    }

    /** In the order in which every transaction takes them. */
    private static List<Counter> countersOf(
            Allocation allocation, Grant grant, int assistantMinutes) {
        return List.of(
                new Counter(
                        WeekTable.ASSISTANT,
                        allocation.assistantId().value(),
                        assistantMinutes,
                        Rejection.AssistantHoursExhausted::new),
                new Counter(
                        WeekTable.CLIENT,
                        allocation.budgetId().value(),
                        grant.minutesPerWeek(),
                        Rejection.ClientHoursExhausted::new),
                new Counter(
                        WeekTable.PERSON,
                        grant.personId(),
                        WeeklyLimit.LEGAL_MINUTES,
                        Rejection.PersonWeekFull::new));
    }

    private WeekHours tightest(WeekTable table, UUID id, List<IsoWeek> weeks, int limitMinutes) {
        return read(table, id, weeks, limitMinutes).stream()
                .map(week -> new WeekHours(week.week(), week.bookedMinutes(), limitMinutes))
                .min(Comparator.comparingInt(WeekHours::freeMinutes).thenComparing(WeekHours::week))
                .orElseThrow();
    }

    @Override
    public void release(Allocation allocation, Grant grant, List<IsoWeek> weeks) {
        int minutes = allocation.minutesPerWeek();
        String refusedBy =
                statements.refusedBy(connection -> {
                    WeekTable.ASSISTANT.subtract(
                            connection, allocation.assistantId().value(), weeks, minutes);
                    WeekTable.CLIENT.subtract(
                            connection, allocation.budgetId().value(), weeks, minutes);
                    WeekTable.PERSON.subtract(connection, grant.personId(), weeks, minutes);
                });
        if (refusedBy != null) {
            throw new IllegalStateException(
                    "Allocation "
                            + allocation.id().value()
                            + " cannot be released: "
                            + refusedBy
                            + " refuses. Maybe it was released already.");
        }
    }

    @Override
    public @Nullable WeekHours limit(AssistantId assistant, IsoWeek from, int minutes) {
        UUID id = assistant.value();
        String refusedBy =
                statements.refusedBy(
                        connection -> WeekTable.ASSISTANT.limit(connection, id, from, minutes));
        if (refusedBy == null) {
            return null;
        }
        List<IsoWeek> weeks =
                statements.ask(connection -> WeekTable.ASSISTANT.weeksFrom(connection, id, from));
        return tightest(WeekTable.ASSISTANT, id, weeks, minutes);
    }

    @Override
    public List<WeekHours> of(AssistantId assistant, List<IsoWeek> weeks, int limitMinutes) {
        return read(WeekTable.ASSISTANT, assistant.value(), weeks, limitMinutes);
    }

    @Override
    public List<WeekHours> of(BudgetId budget, List<IsoWeek> weeks, int limitMinutes) {
        return read(WeekTable.CLIENT, budget.value(), weeks, limitMinutes);
    }

    private List<WeekHours> read(WeekTable table, UUID id, List<IsoWeek> weeks, int limitMinutes) {
        return statements.ask(connection -> table.read(connection, id, weeks, limitMinutes));
    }

    /**
     * A limit that a booking must meet.
     *
     * @param table where it is counted
     * @param id whose weeks
     * @param limit the most minutes in a week
     * @param refusal what is said when there is not enough room
     */
    private record Counter(
            WeekTable table, UUID id, int limit, Function<WeekHours, Rejection> refusal) {}
}

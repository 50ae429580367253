package lv.lidzas.scheduling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.WeekHours;
import lv.lidzas.scheduling.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of weeks in PostgreSQL, which holds both limits by a check on each counter.
 *
 * <p>A booking is two statements, for the assistant's weeks and then for the client's. A read never decides: it only says,
 * after a check has refused, how much is free.
 */
@ApplicationScoped
public class SqlWeekLedger implements WeekLedger {

    private final CheckedStatements statements;

    SqlWeekLedger(CheckedStatements statements) {
        this.statements = statements;
    }

    @Override
    public @Nullable Rejection book(
            Allocation allocation, int assistantMinutes, int clientMinutes) {
        UUID assistant = allocation.assistantId().value();
        UUID client = allocation.budgetId().value();
        List<IsoWeek> weeks = allocation.bookedWeeks();
        int minutes = allocation.minutesPerWeek();
        String refusedBy =
                statements.refusedBy(connection -> {
                    WeekTable.ASSISTANT.add(
                            connection, assistant, weeks, minutes, assistantMinutes);
                    WeekTable.CLIENT.add(connection, client, weeks, minutes, clientMinutes);
                });
        if (refusedBy == null) {
            return null;
        }
        boolean byAssistant = refusedBy.equals(WeekTable.ASSISTANT.bookedCheck());
        WeekHours tightest =
                byAssistant
                        ? tightest(WeekTable.ASSISTANT, assistant, weeks, assistantMinutes)
                        : tightest(WeekTable.CLIENT, client, weeks, clientMinutes);
        if (tightest.freeMinutes() >= minutes) {
            // Somebody gave back hours since the check refused.
            return book(allocation, assistantMinutes, clientMinutes);
        }
        return byAssistant
                ? new Rejection.AssistantHoursExhausted(tightest)
                : new Rejection.ClientHoursExhausted(tightest);
    }

    private WeekHours tightest(WeekTable table, UUID id, List<IsoWeek> weeks, int limitMinutes) {
        return read(table, id, weeks, limitMinutes).stream()
                .map(week -> new WeekHours(week.week(), week.bookedMinutes(), limitMinutes))
                .min(Comparator.comparingInt(WeekHours::freeMinutes).thenComparing(WeekHours::week))
                .orElseThrow();
    }

    @Override
    public void release(Allocation allocation, List<IsoWeek> weeks) {
        int minutes = allocation.minutesPerWeek();
        String refusedBy =
                statements.refusedBy(connection -> {
                    WeekTable.ASSISTANT.subtract(
                            connection, allocation.assistantId().value(), weeks, minutes);
                    WeekTable.CLIENT.subtract(
                            connection, allocation.budgetId().value(), weeks, minutes);
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
}

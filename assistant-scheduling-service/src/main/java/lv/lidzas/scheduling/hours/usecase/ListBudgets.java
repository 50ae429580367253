package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;
import lv.lidzas.scheduling.pauses.usecase.KeptPauses;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/**
 * Lists budgets: to staff all, to others their own.
 *
 * <p>Whoever asks for a record of a person gets the budgets of the human.
 */
@ApplicationScoped
public class ListBudgets {

    /**
     * What is wanted; an absent component narrows nothing.
     *
     * @param personId any record of the human
     * @param proposalNeeded only those that wait for a caseworker, or only the others
     * @param paused only those of humans who have days, not over yet, on which no assistance is paid
     * @param overWeekLimit only those of humans who have more than 40 hours in a week that is not over, or more than 160 in a month
     */
    public record Query(
            @Nullable UUID applicationId,
            @Nullable UUID personId,
            @Nullable Boolean proposalNeeded,
            boolean paused,
            boolean overWeekLimit) {}

    private final HourBudgets budgets;
    private final LinkedPersons humans;
    private final WeekLedger ledger;
    private final KeptPauses pauses;
    private final LegalClock clock;

    ListBudgets(
            HourBudgets budgets,
            LinkedPersons humans,
            WeekLedger ledger,
            KeptPauses pauses,
            LegalClock clock) {
        this.budgets = budgets;
        this.humans = humans;
        this.ledger = ledger;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Transactional
    public Slice<HourBudget> handle(Caller caller, Query query, PageRequest page) {
        UUID person = query.personId();
        Set<UUID> only = only(query);
        if (only != null && only.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        BudgetFilter filter =
                new BudgetFilter(
                        query.applicationId(),
                        person == null ? null : humans.standingFor(person),
                        only,
                        query.proposalNeeded(),
                        null);
        return budgets.list(
                caller.readsEverything()
                        ? filter
                        : filter.onlyOwn(new OwnCases(caller.parties(), clock.today())),
                page);
    }

    private @Nullable Set<UUID> only(Query query) {
        LocalDate today = clock.today();
        if (!query.overWeekLimit()) {
            return query.paused() ? pauses.humansPausedFrom(today) : null;
        }
        Set<UUID> over = new HashSet<>(ledger.humansOver(today));
        if (query.paused()) {
            over.retainAll(pauses.humansPausedFrom(today));
        }
        return over;
    }
}

package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.usecase.OverfullWeeks;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;

/**
 * Hears which human a record of a person is: the limit of a week holds for the human, not for the record (S22).
 *
 * <p>What is booked stays booked, also where both records together have more than 40 hours in a week: then nothing more is booked
 * for the human in that week, staff find the budgets, and an assistant's hours end only where somebody gives them back.
 */
@ApplicationScoped
public class FollowHuman {

    private final LinkedPersons humans;
    private final HourBudgets budgets;
    private final Allocations allocations;
    private final WeekLedger ledger;
    private final OverfullWeeks overfull;
    private final HoursEvents events;

    FollowHuman(
            LinkedPersons humans,
            HourBudgets budgets,
            Allocations allocations,
            WeekLedger ledger,
            OverfullWeeks overfull,
            HoursEvents events) {
        this.humans = humans;
        this.budgets = budgets;
        this.allocations = allocations;
        this.ledger = ledger;
        this.overfull = overfull;
        this.events = events;
    }

    /**
     * Moves what is booked for a record to the weeks of its human; the same told twice moves nothing.
     *
     * @param human the record that stands for the human; the person itself when it stands alone again
     */
    @Transactional
    public void handle(UUID person, UUID human) {
        UUID before = humans.held(person);
        if (before.equals(human)) {
            return;
        }
        humans.link(person, human);
        // Whoever books or gives back hours holds their budget, and waits for this.
        List<HourBudget> held = budgets.ofPersonToChange(person);
        List<WeekBooking> booked =
                held.stream()
                        .flatMap(budget -> allocations.ofBudget(budget.id()).stream())
                        .map(allocation -> allocation.bookedFor(before))
                        .filter(booking -> !booking.isEmpty())
                        .toList();
        if (ledger.move(booked, human)) {
            overfull.found();
        }
        for (HourBudget budget : held) {
            HourBudget joined = budget.of(human);
            budgets.save(joined);
            events.publish(new HoursEvent.Rejoined(joined, before));
        }
    }
}

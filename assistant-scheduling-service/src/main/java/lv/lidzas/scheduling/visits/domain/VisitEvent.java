package lv.lidzas.scheduling.visits.domain;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.BudgetId;

/** What happened to visits, for those outside who need to know. */
public sealed interface VisitEvent {

    /** The budget of the visits. */
    BudgetId budgetId();

    /**
     * A visit was planned, or moved (apmeklējums ieplānots).
     *
     * @param visit as it is planned
     * @param by who planned it
     */
    record Planned(Visit visit, Side by) implements VisitEvent {

        @Override
        public BudgetId budgetId() {
            return visit.budgetId();
        }
    }

    /**
     * A visit was cancelled (apmeklējums atcelts).
     *
     * @param visit as it had been planned
     * @param by who cancelled it
     * @param reason why
     */
    record Cancelled(Visit visit, Side by, VisitReason reason) implements VisitEvent {

        @Override
        public BudgetId budgetId() {
            return visit.budgetId();
        }
    }

    /**
     * What was recorded of a visit is agreed (apmeklējums apstiprināts).
     *
     * @param visit which
     * @param minutes of help
     */
    record Confirmed(Visit visit, int minutes) implements VisitEvent {

        @Override
        public BudgetId budgetId() {
            return visit.budgetId();
        }
    }

    /**
     * Visits need another assistant (apmeklējumiem vajadzīgs cits asistents).
     *
     * @param budgetId of the client
     * @param applicationId the client's case
     * @param visits how many
     * @param first the day of the first of them
     * @param last the day of the last of them
     */
    record LeftOpen(
            BudgetId budgetId, UUID applicationId, int visits, LocalDate first, LocalDate last)
            implements VisitEvent {}
}

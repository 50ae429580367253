package lv.lidzas.scheduling.hours.domain;

import java.util.Set;
import lv.lidzas.kit.words.PartyKey;

/** What happened to the hours of a budget, for those outside who need to know. */
public sealed interface HoursEvent {

    /** The budget to which it happened. */
    HourBudget budget();

    /**
     * The hours of a decision can be allocated (stundu uzskaite atvērta).
     *
     * @param budget the new budget
     */
    record BudgetOpened(HourBudget budget) implements HoursEvent {}

    /**
     * An assistant was given hours (asistentam piešķirtas stundas).
     *
     * @param allocation the new allocation
     * @param assistant the keys by which the assistant is known in all services
     */
    record Allocated(HourBudget budget, Allocation allocation, Set<PartyKey> assistant)
            implements HoursEvent {

        public Allocated {
            assistant = Set.copyOf(assistant);
        }
    }

    /**
     * Hours became free again (stundas atbrīvotas).
     *
     * @param release what became free
     * @param why for the person, who asks first of all whether somebody else will come
     */
    record Released(HourBudget budget, Allocation.Release release, ReleaseReason why)
            implements HoursEvent {}
}

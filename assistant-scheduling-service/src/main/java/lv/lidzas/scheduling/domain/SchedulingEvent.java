package lv.lidzas.scheduling.domain;

/** What happened to the hours of a budget, for those outside who need to know. */
public sealed interface SchedulingEvent {

    /** The budget to which it happened. */
    HourBudget budget();

    /**
     * The hours of a decision can be allocated (stundu uzskaite atvērta).
     *
     * @param budget the new budget
     */
    record BudgetOpened(HourBudget budget) implements SchedulingEvent {}

    /**
     * An assistant was given hours (asistentam piešķirtas stundas).
     *
     * @param budget the budget
     * @param allocation the new allocation
     */
    record HoursAllocated(HourBudget budget, Allocation allocation) implements SchedulingEvent {}

    /**
     * Hours became free again (stundas atbrīvotas).
     *
     * @param budget the budget
     * @param release what became free
     */
    record AllocationReleased(HourBudget budget, Allocation.Release release)
            implements SchedulingEvent {}
}

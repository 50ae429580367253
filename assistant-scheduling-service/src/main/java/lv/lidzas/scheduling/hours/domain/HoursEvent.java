package lv.lidzas.scheduling.hours.domain;

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
     */
    record Allocated(HourBudget budget, Allocation allocation) implements HoursEvent {}

    /**
     * Hours became free again (stundas atbrīvotas).
     *
     * @param release what became free
     */
    record Released(HourBudget budget, Allocation.Release release) implements HoursEvent {}
}

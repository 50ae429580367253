package lv.lidzas.scheduling.domain;

/**
 * An assistant who could take hours of a budget (piedāvātais asistents).
 *
 * @param assistant the assistant
 * @param wishedFor whether the application wished for this assistant
 * @param freeMinutesPerWeek the minutes that are free in every week that is left of the budget
 */
public record Proposal(Assistant assistant, boolean wishedFor, int freeMinutesPerWeek) {}

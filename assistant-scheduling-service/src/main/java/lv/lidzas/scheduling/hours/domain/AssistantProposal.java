package lv.lidzas.scheduling.hours.domain;

import lv.lidzas.scheduling.register.domain.Assistant;

/**
 * An assistant who could take hours of a budget (piedāvātais asistents).
 *
 * @param assistant the assistant
 * @param wishedFor whether the application wished for this assistant
 * @param freeMinutesPerWeek the minutes that are free in every week that is left of the budget
 */
public record AssistantProposal(Assistant assistant, boolean wishedFor, int freeMinutesPerWeek) {}

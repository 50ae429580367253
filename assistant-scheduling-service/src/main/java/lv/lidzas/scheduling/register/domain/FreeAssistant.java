package lv.lidzas.scheduling.register.domain;

/**
 * An assistant with room for hours (brīvs asistents).
 *
 * @param wishedFor whether it was asked for this assistant
 * @param minutesPerWeek the minutes that are free in every week of the days that were asked for
 */
public record FreeAssistant(Assistant assistant, boolean wishedFor, int minutesPerWeek) {}

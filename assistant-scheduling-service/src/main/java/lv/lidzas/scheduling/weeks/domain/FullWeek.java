package lv.lidzas.scheduling.weeks.domain;

/**
 * A booking does not fit: the week or month with the least room.
 *
 * @param of whose limit stands against it
 * @param tightest the week or month
 */
public record FullWeek(WeekCounter.Kind of, WeekHours tightest) {}

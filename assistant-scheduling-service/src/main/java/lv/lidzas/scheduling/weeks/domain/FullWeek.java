package lv.lidzas.scheduling.weeks.domain;

/**
 * A booking does not fit: the week with the least room.
 *
 * @param of whose limit stands against it
 * @param tightest the week
 */
public record FullWeek(WeekCounter.Kind of, WeekHours tightest) {}

package lv.lidzas.scheduling.standins.domain;

import java.time.Duration;

/**
 * How a municipality looks for stand-ins (aizvietošanas kārtība); no act sets any of it.
 *
 * @param atOnce how many are asked at a time
 * @param wave how long they have before others are asked, too
 * @param alarmAfter when a caseworker is told that nobody accepted
 * @param undoWithin how long an acceptance can be taken back
 * @param ahead how long before a visit the search for it begins at the earliest
 */
public record StandInTerms(
        int atOnce, Duration wave, Duration alarmAfter, Duration undoWithin, Duration ahead) {}

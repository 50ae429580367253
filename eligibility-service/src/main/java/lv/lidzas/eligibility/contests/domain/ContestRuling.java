package lv.lidzas.eligibility.contests.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.kit.words.PartyKey;

/**
 * What became of a contest, as it was recorded (lēmums par apstrīdēto lēmumu).
 *
 * @param on the day on which it was decided or taken back
 * @param reference under which the paper is found
 * @param reasoning in words; empty when the person was erased
 * @param at when it was recorded
 * @param by the key of the lead caseworker who recorded it
 */
public record ContestRuling(
        ContestResult result,
        LocalDate on,
        String reference,
        String reasoning,
        Instant at,
        PartyKey by) {}

package lv.lidzas.intake.duplicates.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;

/**
 * What a caseworker said of two records, and why (atzinums par sakritību); a later one takes the place of an earlier one.
 *
 * @param state SAME or NOT_THE_SAME
 * @param reason in the caseworker's words
 * @param by the key of the caseworker
 * @param at when
 */
public record MatchVerdict(UUID id, MatchState state, String reason, PartyKey by, Instant at) {

    /** Never shows the reason. */
    @Override
    public String toString() {
        return "MatchVerdict[" + id + ", " + state + "]";
    }
}

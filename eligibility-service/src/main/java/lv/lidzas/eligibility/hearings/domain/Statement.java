package lv.lidzas.eligibility.hearings.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;

/**
 * What the person said (personas viedoklis).
 *
 * @param text in the person's own words, or as staff wrote it down; empty when the person was erased
 * @param at when it came
 * @param by who gave it: a party, or the caseworker who wrote it down
 */
public record Statement(String text, Instant at, PartyKey by) {}

package lv.lidzas.eligibility.contests.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;

/**
 * That a lead caseworker stated something, and why (atbildīgā darbinieka pamatojums).
 *
 * @param reason in words; empty when the person was erased
 * @param at when
 * @param by the key of the lead caseworker
 */
public record StatedReason(String reason, Instant at, PartyKey by) {}

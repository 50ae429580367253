package lv.lidzas.eligibility.needs.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;

/**
 * Who recorded something (ieraksta autors).
 *
 * @param at when
 * @param by the key of the caseworker
 */
public record Recording(Instant at, PartyKey by) {}

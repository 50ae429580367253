package lv.lidzas.documents.filing.domain;

import java.time.Instant;
import lv.lidzas.kit.words.PartyKey;

/**
 * Who looked at a document and when (pārbaude).
 *
 * @param by the key of the caseworker
 * @param at the moment
 */
public record Review(PartyKey by, Instant at) {}

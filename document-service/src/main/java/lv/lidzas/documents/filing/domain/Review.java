package lv.lidzas.documents.filing.domain;

import java.time.Instant;

/**
 * Who looked at a document and when (pārbaude).
 *
 * @param by the opaque subject of the caseworker's login
 * @param at the moment
 */
public record Review(String by, Instant at) {}

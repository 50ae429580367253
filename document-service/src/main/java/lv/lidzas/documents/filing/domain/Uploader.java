package lv.lidzas.documents.filing.domain;

import lv.lidzas.kit.words.PartyKey;

/**
 * Who handed a document in (iesniedzējs).
 *
 * @param key of the one who did it
 * @param staff whether a caseworker did it for somebody, for example from paper
 */
public record Uploader(PartyKey key, boolean staff) {}

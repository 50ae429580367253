package lv.lidzas.documents.filing.domain;

import java.util.UUID;

/**
 * The identity of a document (dokuments).
 *
 * @param value the UUID
 */
public record DocumentId(UUID value) {}

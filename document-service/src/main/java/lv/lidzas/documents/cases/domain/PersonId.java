package lv.lidzas.documents.cases.domain;

import java.util.UUID;

/**
 * The identity of a person (persona) as application-service gave it; no personal code.
 *
 * @param value the UUID
 */
public record PersonId(UUID value) {}

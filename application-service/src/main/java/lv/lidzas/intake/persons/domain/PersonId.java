package lv.lidzas.intake.persons.domain;

import java.util.UUID;

/**
 * Identifies a natural person over all applications, so that the personal code, which may change, is never a key.
 *
 * @param value a random UUID
 */
public record PersonId(UUID value) {}

package lv.lidzas.intake.duplicates.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.PersonId;

/**
 * Two records with the same names and date of birth (iespējama sakritība).
 *
 * @param one of the two
 * @param other of the two
 * @param state what was said last
 * @param foundAt when the second was named so
 * @param version how often it was saved before it was loaded
 */
public record PersonMatch(
        UUID id, PersonId one, PersonId other, MatchState state, Instant foundAt, long version) {}

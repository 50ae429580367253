package lv.lidzas.eligibility.worklist.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.words.PartyKey;

/**
 * What one of the staff wrote down for the others (darba piezīme); it decides nothing.
 *
 * @param text in words; empty when the person was erased
 * @param at when
 * @param by who wrote it
 */
public record CaseNote(
        UUID id,
        ApplicationId applicationId,
        PersonId personId,
        String text,
        Instant at,
        PartyKey by) {}

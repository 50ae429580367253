package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * What was before a caseworker changed who acts for the person (pārstāvības maiņas ieraksts); nothing that a form said is lost.
 *
 * @param before who acted; absent when nobody did
 * @param isReplaced whether somebody else acts since; otherwise the same one acts until another day
 * @param lastDay the last day that was ordered for the one who acted
 * @param reason why it was changed; absent once the person was erased
 * @param by the key of the caseworker
 * @param at when
 */
public record RepresentationChange(
        UUID id,
        @Nullable Representation before,
        boolean isReplaced,
        @Nullable LocalDate lastDay,
        @Nullable String reason,
        PartyKey by,
        Instant at) {

    /** Never shows the reason or a name. */
    @Override
    public String toString() {
        return "RepresentationChange[" + id + "]";
    }
}
